package io.github.ormgen.dialect.innodb;

import io.github.ormgen.change.Conversion;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.LockModel;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.TablePart;

/**
 * For which changes others wait: 'Online DDL Operations' in MySQL's manual, 'InnoDB Online DDL Operations' in MariaDB's.
 */
record InnoDbLocks(Dialect dialect) implements LockModel {

    /** Writers go on while an index is built; for a foreign key or a check the table is copied. */
    @Override
    public boolean waitsFor(TablePart.Kind kind) {
        return switch (kind) {
            case FOREIGN_KEY, CHECK -> true;
            case PRIMARY_KEY, UNIQUE_KEY, INDEX -> false;
        };
    }

    /** The table is rebuilt beside the one that all use. */
    @Override
    public boolean scansForNulls() {
        return false;
    }

    @Override
    public boolean rewritesForValues() {
        return true;
    }

    @Override
    public boolean rewrites(ColumnType before, ColumnType after) {
        boolean isWidened = Conversion.of(before, after) == Conversion.EXACT && isSameLengthByte(before, after);
        return !isWidened && !isSame(before, after);
    }

    /** InnoDB stores a length in one byte up to 255 bytes, of which a character takes up to four. */
    private static boolean isSameLengthByte(ColumnType before, ColumnType after) {
        return before instanceof ColumnType.Varchar old
                && after instanceof ColumnType.Varchar next
                && (old.length() * 4 > 255) == (next.length() * 4 > 255);
    }

    private boolean isSame(ColumnType before, ColumnType after) {
        return isWritten(before) && isWritten(after) && dialect.type(before).equals(dialect.type(after));
    }

    /** Whether a type is one that the databases have, and needs no lowering. */
    private static boolean isWritten(ColumnType type) {
        return !(type instanceof ColumnType.NativeEnum) && !(type instanceof ColumnType.ArrayOf);
    }
}
