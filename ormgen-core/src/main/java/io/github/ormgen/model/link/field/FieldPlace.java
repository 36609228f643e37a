package io.github.ormgen.model.link.field;

import io.github.ormgen.schema.LongNames;
import io.github.ormgen.spec.Located;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a field stands: in an entity, a mixin or an embeddable, or within an embedded field of one.
 *
 * @param path the logical path of what holds it, such as {@code Patient} or {@code Patient.home}
 * @param within the path from the outermost embedded field to what holds it, empty outside of one
 * @param columnPrefix what the columns of embedded fields around it put before its column
 * @param optional whether an embedded field around it may be null
 * @param columns columns given by the embedded fields around it, by the path within the outermost
 * @param mixin the mixin that brings it
 * @param embeddables the embeddables around it, to find circles
 */
public record FieldPlace(
        String path,
        String within,
        String columnPrefix,
        boolean optional,
        Map<String, Located<String>> columns,
        Optional<String> mixin,
        Set<String> embeddables) {

    /** Directly in an entity, mixin or embeddable. */
    public static FieldPlace in(String owner, Optional<String> mixin) {
        return new FieldPlace(owner, "", "", false, Map.of(), mixin, Set.of());
    }

    /** Whether it stands within an embedded field or an embeddable. */
    boolean isEmbedded() {
        return !embeddables.isEmpty();
    }

    /** Within the embeddable that this field holds. */
    FieldPlace inside(
            String field,
            String embeddable,
            String prefix,
            boolean fieldOptional,
            Map<String, Located<String>> fieldColumns) {
        boolean outermost = !isEmbedded();
        Set<String> around = new LinkedHashSet<>(embeddables);
        around.add(embeddable);
        return new FieldPlace(
                path + "." + field,
                outermost ? "" : pathWithin(field) + ".",
                columnPrefix + prefix,
                optional || fieldOptional,
                outermost ? fieldColumns : withColumns(field, fieldColumns),
                mixin,
                around);
    }

    /** What an inner field says goes on from the prefix around it; what an outer one says counts more. */
    private Map<String, Located<String>> withColumns(String field, Map<String, Located<String>> inner) {
        Map<String, Located<String>> all = new HashMap<>();
        inner.forEach((part, column) -> all.put(
                pathWithin(field) + "." + part,
                new Located<>(LongNames.shorten(columnPrefix + column.value()), column.at())));
        all.putAll(columns);
        return all;
    }

    /** The field's path within the outermost embedded field. */
    String pathWithin(String field) {
        return within + field;
    }
}
