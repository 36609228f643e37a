package io.github.ormgen.schema.json;

import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** A reference row as a JSON value. */
final class RowToTree implements RowValue.Visitor<Object> {

    static final String NULL = "null";

    static Object of(ReferenceRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        RowToTree tree = new RowToTree();
        row.values().forEach((column, value) -> values.put(column, value.accept(tree)));
        return new JsonMembers().put("key", row.key()).put("values", values).members();
    }

    @Override
    public Object literal(RowValue.Literal value) {
        return value.value().accept(new DefaultToTree());
    }

    /** In the form of what the database makes, such as {@code now}. */
    @Override
    public Object nothing() {
        return Map.of("special", NULL);
    }

    @Override
    public Object elements(RowValue.Elements value) {
        return value.values().stream().map(this::literal).toList();
    }

    @Override
    public Object reference(RowValue.Reference value) {
        Map<String, Object> key = new LinkedHashMap<>();
        value.key().forEach((column, literal) -> key.put(column, literal(literal)));
        return new JsonMembers()
                .put("of", SchemaToTree.name(value.table()))
                .put("column", value.column())
                .put("key", key)
                .members();
    }
}
