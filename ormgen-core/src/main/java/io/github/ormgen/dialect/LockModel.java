package io.github.ormgen.dialect;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.TablePart;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * For which changes of tables with rows others wait, the longer the more rows there are.
 *
 * @param waiting the keys, indexes and checks for which writers wait while one is added
 * @param scansForNulls whether others wait when a column may no longer be null
 * @param rewritesForValues whether a value that is another for each row, as a new column or a converted one has it, writes
 *     the table anew
 * @param rewriting whether another type, the second, to which the database converts by itself, writes the table anew
 */
public record LockModel(
        Set<TablePart.Kind> waiting,
        boolean scansForNulls,
        boolean rewritesForValues,
        BiPredicate<ColumnType, ColumnType> rewriting) {}
