package io.github.ormgen.schema.json;

import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A reference row of a JSON value, the inverse of {@link RowToTree}. */
final class RowFromTree {

    private RowFromTree() {}

    static ReferenceRow of(Object value) {
        JsonObject node = JsonObject.of(value);
        SortedMap<String, RowValue> values = new TreeMap<>();
        JsonObject.of(node.value("values")).members().forEach((column, one) -> values.put(column, rowValue(one)));
        return new ReferenceRow(node.texts("key"), values);
    }

    private static RowValue rowValue(Object value) {
        if (value instanceof List<?> elements) {
            return new RowValue.Elements(
                    elements.stream().map(RowFromTree::literal).toList());
        } else if (value instanceof Map) {
            JsonObject node = JsonObject.of(value);
            if (node.has("of")) {
                return reference(node);
            } else if (node.text("special").equals(RowToTree.NULL)) {
                return RowValue.NULL;
            }
        }
        return literal(value);
    }

    private static RowValue reference(JsonObject node) {
        SortedMap<String, RowValue.Literal> key = new TreeMap<>();
        JsonObject.of(node.value("key")).members().forEach((column, one) -> key.put(column, literal(one)));
        return new RowValue.Reference(SchemaFromTree.name(node.value("of")), node.text("column"), key);
    }

    private static RowValue.Literal literal(Object value) {
        return new RowValue.Literal(SchemaFromTree.defaultValue(value));
    }
}
