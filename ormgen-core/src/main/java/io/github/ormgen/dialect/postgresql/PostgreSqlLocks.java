package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.change.Conversion;
import io.github.ormgen.dialect.LockModel;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.TablePart;

/** For which changes others wait: 'Explicit Locking' and the notes of {@code ALTER TABLE} in PostgreSQL's manual. */
final class PostgreSqlLocks implements LockModel {

    @Override
    public boolean waitsFor(TablePart.Kind kind) {
        return true;
    }

    @Override
    public boolean scansForNulls() {
        return true;
    }

    @Override
    public boolean rewritesForValues() {
        return true;
    }

    /** PostgreSQL stores texts of all lengths alike, bytes too, and decimals of one scale. */
    @Override
    public boolean rewrites(ColumnType before, ColumnType after) {
        boolean isDecimal = before instanceof ColumnType.Numeric old
                && after instanceof ColumnType.Numeric next
                && old.scale() == next.scale();
        boolean isText = Conversion.isText(before) && Conversion.isText(after);
        boolean isSame = isDecimal || isText || (isBytes(before) && isBytes(after));
        return !isSame || Conversion.of(before, after) != Conversion.EXACT;
    }

    private static boolean isBytes(ColumnType type) {
        return type == ColumnType.Simple.BLOB || type instanceof ColumnType.Varbinary;
    }
}
