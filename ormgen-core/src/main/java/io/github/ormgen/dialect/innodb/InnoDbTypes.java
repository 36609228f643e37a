package io.github.ormgen.dialect.innodb;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.StandardTypes;
import io.github.ormgen.schema.ColumnType;

/** The names of types that MySQL and MariaDB share. */
public abstract class InnoDbTypes extends StandardTypes {

    /** Names the types of a dialect. */
    protected InnoDbTypes(Dialect dialect) {
        super(dialect);
    }

    @Override
    public String simple(ColumnType.Simple type) {
        return switch (type) {
            case TEXT -> "longtext";
            case INTEGER -> "int";
            // A float is sent to the client as text of six digits: a double gives back what was stored.
            case REAL, DOUBLE -> "double";
            case TIMESTAMP, INSTANT -> "datetime(6)";
            case BLOB -> "longblob";
            default -> super.simple(type);
        };
    }

    @Override
    public String numeric(ColumnType.Numeric type) {
        return super.numeric(type).replace("numeric", "decimal");
    }
}
