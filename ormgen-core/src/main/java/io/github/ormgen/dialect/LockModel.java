package io.github.ormgen.dialect;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.TablePart;

/** For which changes of tables with rows others wait, the longer the more rows there are. */
public interface LockModel {

    /** Whether writers wait while a key, index or check of a kind is added. */
    boolean waitsFor(TablePart.Kind kind);

    /** Whether others wait when a column may no longer be null. */
    boolean scansForNulls();

    /** Whether a value that is another for each row, as a new column or a converted one has it, writes the table anew. */
    boolean rewritesForValues();

    /** Whether another type, to which the database converts by itself, writes the table anew. */
    boolean rewrites(ColumnType before, ColumnType after);
}
