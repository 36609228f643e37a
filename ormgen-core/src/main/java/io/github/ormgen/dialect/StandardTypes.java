package io.github.ormgen.dialect;

import io.github.ormgen.schema.ColumnType;

/** The names of types as standard SQL has them; for a database without arrays and enum types. */
public abstract class StandardTypes {

    private final Dialect dialect;

    /** Names the types of a dialect. */
    protected StandardTypes(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The dialect. */
    protected final Dialect dialect() {
        return dialect;
    }

    /** The name of a type. */
    public final String of(ColumnType type) {
        return type.match(
                this::simple,
                varchar -> "varchar(" + varchar.length() + ")",
                this::numeric,
                this::varbinary,
                this::array,
                this::nativeEnum,
                custom -> dialect.textOf(custom.definition()).orElseThrow());
    }

    /** A type without parameters. */
    protected String simple(ColumnType.Simple type) {
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

    /** A decimal number. */
    protected String numeric(ColumnType.Numeric type) {
        return "numeric(" + type.precision() + (type.scale() == 0 ? ")" : "," + type.scale() + ")");
    }

    /** Bytes. */
    protected String varbinary(ColumnType.Varbinary type) {
        return "varbinary(" + type.length() + ")";
    }

    /** Never asked for: the schema has been lowered. */
    protected String array(ColumnType.ArrayOf type) {
        throw new IllegalArgumentException("not lowered: " + type);
    }

    /** Never asked for: the schema has been lowered. */
    protected String nativeEnum(ColumnType.NativeEnum type) {
        throw new IllegalArgumentException("not lowered: " + type);
    }
}
