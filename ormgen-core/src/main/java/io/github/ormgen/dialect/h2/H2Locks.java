package io.github.ormgen.dialect.h2;

import io.github.ormgen.dialect.LockModel;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.TablePart;

/** For which changes others wait: none, since H2 runs inside of one program, whose tables are small. */
final class H2Locks implements LockModel {

    @Override
    public boolean waitsFor(TablePart.Kind kind) {
        return false;
    }

    @Override
    public boolean scansForNulls() {
        return false;
    }

    @Override
    public boolean rewritesForValues() {
        return false;
    }

    @Override
    public boolean rewrites(ColumnType before, ColumnType after) {
        return false;
    }
}
