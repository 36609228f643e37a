package io.github.ormgen.sql;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;

/** The names of types that MySQL and MariaDB share. */
public abstract class InnoDbTypes implements ColumnType.Visitor<String> {

    private final Database database;

    /** Names the types of a database. */
    protected InnoDbTypes(Database database) {
        this.database = database;
    }

    /** What holds true and false. */
    protected abstract String truth();

    /** What holds a UUID. */
    protected abstract String uuid();

    @Override
    public String simple(ColumnType.Simple type) {
        return switch (type) {
            case TEXT -> "longtext";
            case BOOLEAN -> truth();
            case SMALLINT -> "smallint";
            case INTEGER -> "int";
            case BIGINT -> "bigint";
            // A float is sent to the client as text of six digits: a double gives back what was stored.
            case REAL, DOUBLE -> "double";
            case UUID -> uuid();
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
        return type.definition().on(database).orElseThrow();
    }
}
