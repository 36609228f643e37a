package io.github.ormgen.dialect.innodb;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.StandardTypes;
import io.github.ormgen.schema.ColumnType;

/** The names of types that MySQL and MariaDB share, and their bytes. */
public abstract class InnoDbTypes extends StandardTypes {

    private static final int ELSEWHERE = 12;
    private static final int MOST_BYTES = Integer.MAX_VALUE / 1024;

    /** Names the types of a dialect. */
    protected InnoDbTypes(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected String simple(ColumnType.Simple type) {
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
    protected String numeric(ColumnType.Numeric type) {
        return super.numeric(type).replace("numeric", "decimal");
    }

    /**
     * The bytes of a column in an InnoDB row or key at most, as 'Data Type Storage Requirements' of MySQL's manual has
     * them; a few for what is stored elsewhere, and for types of a person's own.
     */
    static int bytes(ColumnType type) {
        return type.match(
                InnoDbTypes::bytes,
                // Four bytes a character: utf8mb4.
                varchar -> (int) Math.min(4L * varchar.length(), MOST_BYTES),
                // Nine digits in four bytes.
                numeric -> numeric.precision() * 4 / 9 + 2,
                varbinary -> Math.min(varbinary.length(), MOST_BYTES),
                array -> ELSEWHERE,
                named -> 2,
                custom -> ELSEWHERE);
    }

    private static int bytes(ColumnType.Simple type) {
        return switch (type) {
            case BOOLEAN -> 1;
            case SMALLINT -> 2;
            case DATE -> 3;
            case INTEGER -> 4;
            case TIME -> 6;
            case BIGINT, REAL, DOUBLE, TIMESTAMP, INSTANT -> 8;
            case UUID -> 16;
            case TEXT, BLOB, JSON -> ELSEWHERE;
        };
    }
}
