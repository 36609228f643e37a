package io.github.ormgen.dialect;

import io.github.ormgen.schema.ColumnType;

/** The names of types as standard SQL has them; for a database without arrays and enum types. */
public abstract class StandardTypes implements ColumnType.Visitor<String> {

    private final Dialect dialect;

    /** Names the types of a dialect. */
    protected StandardTypes(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The dialect. */
    protected final Dialect dialect() {
        return dialect;
    }

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
        return dialect.textOf(type.definition()).orElseThrow();
    }
}
