package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entity, or the join entity that a relation with payload declares.
 *
 * @param equality {@code natural} or {@code id}
 * @param interfaces the full names of Java interfaces, the key {@code implements}
 * @param annotations Java annotations with full names, such as {@code @com.acme.Audited(level = 2)}
 * @param waive reasons by lint code
 */
public record EntitySpec(
        Located<String> name,
        Optional<Located<String>> doc,
        Optional<Located<String>> table,
        Optional<Located<String>> schema,
        Optional<Located<String>> primaryKeyName,
        List<Located<String>> mixins,
        List<FieldSpec> fields,
        List<RelationSpec> relations,
        Optional<IdSpec> id,
        Optional<TimestampsSpec> timestamps,
        Optional<SoftDeleteSpec> softDelete,
        Optional<VersionSpec> version,
        List<KeySpec> unique,
        List<IndexSpec> indexes,
        List<CheckSpec> checks,
        Optional<Located<String>> equality,
        Optional<Located<Boolean>> immutable,
        List<Located<String>> interfaces,
        List<Located<String>> annotations,
        Map<String, Located<String>> waive,
        List<RowSpec> rows,
        Optional<Located<String>> renamedFrom) {

    /**
     * The key {@code id} of an entity.
     *
     * @param generator {@code uuid}, {@code identity} or {@code sequence}
     * @param field the attribute's name
     * @param allocation how many ids a sequence hands out at a time
     * @param sequence the name of the sequence that makes it
     */
    public record IdSpec(
            Location at,
            Optional<Located<String>> generator,
            Optional<Located<String>> field,
            Optional<TypeText> type,
            Optional<Located<Integer>> allocation,
            Optional<Located<String>> sequence,
            Optional<Located<String>> column) {}

    /**
     * The key {@code timestamps}.
     *
     * @param enabled false for {@code timestamps: false}
     * @param created the attribute's name; empty if not said
     * @param createdOff whether {@code created: false} was said
     * @param updated the attribute's name; empty if not said
     * @param updatedOff whether {@code updated: false} was said
     */
    public record TimestampsSpec(
            Location at,
            boolean enabled,
            Optional<Located<String>> created,
            boolean createdOff,
            Optional<Located<String>> updated,
            boolean updatedOff) {}

    /**
     * The key {@code softDelete}.
     *
     * @param enabled false for {@code softDelete: false}
     * @param by {@code timestamp} or {@code flag}
     * @param field the attribute's name
     */
    public record SoftDeleteSpec(
            Location at, boolean enabled, Optional<Located<String>> by, Optional<Located<String>> field) {}

    /**
     * The key {@code version}.
     *
     * @param enabled false for {@code version: false}
     * @param field the attribute's name
     */
    public record VersionSpec(Location at, boolean enabled, Optional<Located<String>> field, Optional<TypeText> type) {}

    /**
     * A unique key.
     *
     * @param on fields and relations
     */
    public record KeySpec(List<Located<String>> on, Optional<Located<String>> name) {}

    /**
     * An index.
     *
     * @param on its parts: a field or relation with an optional direction ({@code "startsAt desc nulls last"}), or, with a
     *     parenthesis, SQL
     * @param using the access method
     * @param include further fields that it carries
     */
    public record IndexSpec(
            List<Located<String>> on,
            Optional<Located<String>> name,
            Optional<Located<Boolean>> unique,
            Optional<SqlSpec> where,
            Optional<Located<String>> using,
            List<Located<String>> include) {}

    /** A check: a condition and, if the author gave one, its name. */
    public record CheckSpec(SqlSpec condition, Optional<Located<String>> name) {}

    /** A reference row of an entity: values by fields and relations, in the order written. */
    public record RowSpec(Location at, List<Entry> values) {

        /** A name and its value. */
        public record Entry(Located<String> name, ValueSpec value) {}
    }
}
