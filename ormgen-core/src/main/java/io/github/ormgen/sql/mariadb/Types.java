package io.github.ormgen.sql.mariadb;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.sql.Names;

/** The names of types. */
record Types(Names names) implements ColumnType.Visitor<String> {

    @Override
    public String simple(ColumnType.Simple type) {
        return switch (type) {
            case TEXT -> "longtext";
            case BOOLEAN -> "boolean";
            case SMALLINT -> "smallint";
            case INTEGER -> "int";
            case BIGINT -> "bigint";
            // A float is sent to the client as text of six digits: a double gives back what was stored.
            case REAL, DOUBLE -> "double";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time(6)";
            case TIMESTAMP -> "datetime(6)";
            case INSTANT -> "datetime(6)";
            case BLOB -> "longblob";
            case JSON -> "json";
        };
    }

    @Override
    public String varchar(ColumnType.Varchar type) {
        return "varchar(" + type.length() + ")";
    }

    @Override
    public String numeric(ColumnType.Numeric type) {
        return "decimal(" + type.precision() + (type.scale() == 0 ? ")" : "," + type.scale() + ")");
    }

    @Override
    public String varbinary(ColumnType.Varbinary type) {
        return "varbinary(" + type.length() + ")";
    }

    /** Never asked for: the schema has been lowered. */
    @Override
    public String array(ColumnType.ArrayOf type) {
        throw new IllegalArgumentException("not lowered: " + type);
    }

    /** Never asked for: the schema has been lowered. */
    @Override
    public String nativeEnum(ColumnType.NativeEnum type) {
        throw new IllegalArgumentException("not lowered: " + type);
    }

    @Override
    public String custom(ColumnType.Custom type) {
        return type.definition().on(Database.MARIADB).orElseThrow();
    }
}
