package io.github.ormgen.dialect.innodb;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.StandardTypes;
import io.github.ormgen.schema.ColumnType;

/**
 * What MySQL and MariaDB share: the names of types, their bytes, and the values of defaults. No function makes a random
 * uuid: {@code uuid()} makes one of the time and the host, and {@code uuid_v4()} is of MariaDB 11.7.
 */
public class InnoDbTypes extends StandardTypes {

    private static final int ELSEWHERE = 12;
    private static final int MOST_BYTES = Integer.MAX_VALUE / 1024;

    /** The types of a dialect. */
    public InnoDbTypes(Dialect dialect) {
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

    @Override
    protected final String zone() {
        return "";
    }

    /** Not {@code current_timestamp}, which is in the session's time zone. */
    @Override
    protected final String now(ColumnType type) {
        if (type == ColumnType.Simple.DATE) {
            return "(utc_date())";
        }
        return type == ColumnType.Simple.TIME ? "(utc_time(6))" : "(utc_timestamp(6))";
    }
}
