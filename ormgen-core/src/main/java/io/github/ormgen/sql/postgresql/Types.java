package io.github.ormgen.sql.postgresql;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.sql.Names;

/** The names of types. */
record Types(Names names) implements ColumnType.Visitor<String> {

    @Override
    public String simple(ColumnType.Simple type) {
        return switch (type) {
            case TEXT -> "text";
            case BOOLEAN -> "boolean";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time(6)";
            case TIMESTAMP -> "timestamp(6)";
            case INSTANT -> "timestamp(6) with time zone";
            case BLOB -> "bytea";
            case JSON -> "jsonb";
        };
    }

    @Override
    public String varchar(ColumnType.Varchar type) {
        return "varchar(" + type.length() + ")";
    }

    @Override
    public String numeric(ColumnType.Numeric type) {
        return "numeric(" + type.precision() + (type.scale() == 0 ? ")" : "," + type.scale() + ")");
    }

    @Override
    public String varbinary(ColumnType.Varbinary type) {
        return "bytea";
    }

    @Override
    public String array(ColumnType.ArrayOf type) {
        return type.element().accept(this) + "[]";
    }

    @Override
    public String nativeEnum(ColumnType.NativeEnum type) {
        return names.of(type.name());
    }

    @Override
    public String custom(ColumnType.Custom type) {
        return type.definition().on(Database.POSTGRESQL).orElseThrow();
    }
}
