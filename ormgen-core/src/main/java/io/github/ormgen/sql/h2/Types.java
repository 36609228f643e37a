package io.github.ormgen.sql.h2;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.sql.Names;

/** The names of types. */
record Types(Names names) implements ColumnType.Visitor<String> {

    @Override
    public String simple(ColumnType.Simple type) {
        return switch (type) {
            case TEXT -> "clob";
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
            case BLOB -> "blob";
            case JSON -> "json";
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
        return "varbinary(" + type.length() + ")";
    }

    /** An array can't hold large objects. */
    @Override
    public String array(ColumnType.ArrayOf type) {
        ColumnType element = type.element();
        return (element == ColumnType.Simple.TEXT ? "varchar" : element.accept(this)) + " array";
    }

    /** Never asked for: the schema has been lowered. */
    @Override
    public String nativeEnum(ColumnType.NativeEnum type) {
        throw new IllegalArgumentException("not lowered: " + type);
    }

    @Override
    public String custom(ColumnType.Custom type) {
        return type.definition().on(Database.H2).orElseThrow();
    }
}
