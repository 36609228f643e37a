package io.github.ormgen.model.link.naming;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.EmbeddedAttribute;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The columns of each attribute, by the attribute's name or, within an embedded one, its path.
 *
 * @param byAttribute the columns in order
 */
public record ColumnNames(Map<String, List<String>> byAttribute) {

    /** Names that stand for themselves. */
    public static ColumnNames placeholders(List<String> names) {
        return new ColumnNames(names.stream().collect(Collectors.toMap(name -> name, List::of)));
    }

    /** The columns of an entity's attributes. */
    public static ColumnNames of(Collection<Attribute> attributes) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        attributes.forEach(attribute -> add(columns, "", attribute));
        return new ColumnNames(columns);
    }

    private static void add(Map<String, List<String>> columns, String prefix, Attribute attribute) {
        if (attribute instanceof EmbeddedAttribute embedded) {
            embedded.parts().forEach(part -> add(columns, prefix + attribute.name() + ".", part));
        }
        if (!attribute.columns().isEmpty()) {
            columns.put(prefix + attribute.name(), attribute.columns());
        }
    }

    /** The columns of an attribute, empty if it has none or is unknown. */
    public List<String> of(String attribute) {
        return byAttribute.getOrDefault(attribute, List.of());
    }
}
