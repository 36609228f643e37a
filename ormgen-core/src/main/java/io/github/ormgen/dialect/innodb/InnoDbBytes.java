package io.github.ormgen.dialect.innodb;

import io.github.ormgen.schema.ColumnType;

/**
 * The bytes of a column in an InnoDB row or key at most, as 'Data Type Storage Requirements' of MySQL's manual has them;
 * a few for what is stored elsewhere, and for types of a person's own.
 */
final class InnoDbBytes implements ColumnType.Visitor<Integer> {

    private static final int ELSEWHERE = 12;

    @Override
    public Integer simple(ColumnType.Simple type) {
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

    /** Four bytes a character: utf8mb4. */
    @Override
    public Integer varchar(ColumnType.Varchar type) {
        return (int) Math.min(4L * type.length(), Integer.MAX_VALUE / 1024);
    }

    /** Nine digits in four bytes. */
    @Override
    public Integer numeric(ColumnType.Numeric type) {
        return type.precision() * 4 / 9 + 2;
    }

    @Override
    public Integer varbinary(ColumnType.Varbinary type) {
        return Math.min(type.length(), Integer.MAX_VALUE / 1024);
    }

    @Override
    public Integer array(ColumnType.ArrayOf type) {
        return ELSEWHERE;
    }

    @Override
    public Integer nativeEnum(ColumnType.NativeEnum type) {
        return 2;
    }

    @Override
    public Integer custom(ColumnType.Custom type) {
        return ELSEWHERE;
    }
}
