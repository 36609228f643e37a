package io.github.ormgen.schema.json;

import io.github.ormgen.schema.ColumnType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A column's type as a JSON value: a text such as {@code varchar(80)} or {@code integer[]}, an object for the rest. */
final class TypeToTree implements ColumnType.Visitor<Object> {

    @Override
    public Object simple(ColumnType.Simple type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Object varchar(ColumnType.Varchar type) {
        return "varchar(" + type.length() + ")";
    }

    @Override
    public Object numeric(ColumnType.Numeric type) {
        return "numeric(" + type.precision() + "," + type.scale() + ")";
    }

    @Override
    public Object varbinary(ColumnType.Varbinary type) {
        return "varbinary(" + type.length() + ")";
    }

    @Override
    public Object array(ColumnType.ArrayOf type) {
        Object element = type.element().accept(this);
        return element instanceof String text ? text + "[]" : Map.of("arrayOf", element);
    }

    @Override
    public Object nativeEnum(ColumnType.NativeEnum type) {
        Map<String, Object> members = new LinkedHashMap<>();
        type.name().schema().ifPresent(schema -> members.put("schema", schema));
        members.put("enum", type.name().name());
        return members;
    }

    @Override
    public Object custom(ColumnType.Custom type) {
        return Map.of("custom", SchemaToTree.sql(type.definition()));
    }
}
