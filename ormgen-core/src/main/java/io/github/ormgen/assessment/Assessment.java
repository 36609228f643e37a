package io.github.ormgen.assessment;

import io.github.ormgen.assessment.Verdict.Down;
import io.github.ormgen.assessment.Verdict.Up;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RunSql;
import io.github.ormgen.change.Change.SetCollation;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.Index;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one change of a revision costs and loses. Plans, lint, guards, the heads of scripts, the questions before a
 * revision is kept and before an undo all read it.
 *
 * @param change the change
 * @param scope which rows it is about
 * @param loss what it loses for good
 * @param back what its inverse gives back, wherever databases do not differ in that
 * @param preconditions what rows must satisfy, or the change fails
 */
public record Assessment(Change change, Scope scope, Optional<Loss> loss, Down back, List<Precondition> preconditions) {

    /** Which rows a change is about. */
    public enum Scope {
        /** Those that were there. */
        EXISTING,
        /** Those that were there, in a column that got its name in the same revision. */
        NEW_NAME,
        /** Those that were there, in a column that came with the same revision. */
        NEW_COLUMN,
        /** None: the table came with the same revision. */
        NEW_TABLE,
        /** Those of a table that the same revision drops. */
        DROPPED_TABLE;

        /** Whether the table came with the revision, so that it has no rows and no running program knows it. */
        public boolean isNewTable() {
            return this == NEW_TABLE;
        }

        /** Whether the table or the column came with the revision. */
        public boolean isNewColumn() {
            return this == NEW_TABLE || this == NEW_COLUMN;
        }
    }

    /** What rows must satisfy on a database: where it can give a new column a value, none need be without one. */
    public List<Precondition> preconditions(Dialect dialect) {
        boolean isFilled = change instanceof ColumnChange column
                && column.created().flatMap(dialect::defaultOf).isPresent();
        return isFilled ? List.of() : preconditions;
    }

    /** What it costs on a database. */
    public Verdict verdict(Dialect dialect) {
        return new Verdict(up(dialect), down(dialect));
    }

    private Up up(Dialect dialect) {
        if (loss.isPresent()) {
            return Up.LOSSY;
        }
        boolean isUncertain = !preconditions(dialect).isEmpty() && scope != Scope.NEW_COLUMN;
        // Users may have changed rows, what a person wrote is theirs to judge, and in another collation two texts can
        // be one.
        boolean dependsOnRows = (change instanceof RowChange && scope == Scope.EXISTING)
                || change instanceof RunSql
                || isConverted(dialect);
        if (isUncertain || dependsOnRows) {
            return Up.MAY_FAIL;
        }
        return locks(dialect).isEmpty() ? Up.SAFE : Up.LOCKS;
    }

    private Down down(Dialect dialect) {
        if (change instanceof RunSql sql) {
            return dialect.textOf(sql.down()).isPresent() ? Down.MAY_FAIL : Down.STRUCTURE_ONLY;
        }
        return isConverted(dialect) ? Down.MAY_FAIL : back;
    }

    /** Whether the text of all tables that are there gets another collation. */
    private boolean isConverted(Dialect dialect) {
        return change instanceof SetCollation && scope == Scope.EXISTING && dialect.has(Feature.TABLE_COLLATIONS);
    }

    /** What others wait for on a database. */
    public Set<Lock> locks(Dialect dialect) {
        Set<Lock> locks = EnumSet.noneOf(Lock.class);
        switch (change.subject()) {
            case TABLE -> table((TableChange) change, locks);
            case COLUMN -> column((ColumnChange) change, dialect, locks);
            case PART -> part((PartChange) change, dialect, locks);
            case ENUM_TYPE -> enumType((EnumTypeChange) change, dialect, locks);
            case ROW, SEQUENCE, VIEW, VALUE, COLLATION, PATHS, SQL -> {}
        }
        return locks;
    }

    private static void table(TableChange change, Set<Lock> locks) {
        if (change.changesMarks()
                && change.old().softDelete().isPresent()
                && change.next().softDelete().isPresent()) {
            locks.add(Lock.ROW_UPDATE);
        }
    }

    private void part(PartChange change, Dialect dialect, Set<Lock> locks) {
        if (change.is(Verb.CREATE)
                && !scope.isNewTable()
                && dialect.locks().waiting().contains(change.kind())) {
            locks.add(lock(change));
        }
    }

    private static void enumType(EnumTypeChange change, Dialect dialect, Set<Lock> locks) {
        boolean isReordered = change.is(Verb.ALTER)
                && change.addedValue().isEmpty()
                && change.goneValue().isEmpty();
        if (isReordered && dialect.has(Feature.ENUM_TYPES)) {
            locks.add(Lock.TABLE_REWRITE);
        }
    }

    private static Lock lock(PartChange add) {
        return switch (add.kind()) {
            case PRIMARY_KEY, UNIQUE_KEY -> Lock.KEY_BUILD;
            case INDEX -> ((Index) add.next()).unique() ? Lock.KEY_BUILD : Lock.INDEX_BUILD;
            case FOREIGN_KEY -> Lock.FOREIGN_KEY_CHECK;
            case CHECK -> Lock.CHECK_SCAN;
        };
    }

    private void column(ColumnChange change, Dialect dialect, Set<Lock> locks) {
        if (scope.isNewTable()) {
            return;
        }
        if (isRewritten(change, dialect)) {
            locks.add(Lock.TABLE_REWRITE);
        }
        if (change.requires() && !scope.isNewColumn()) {
            if (dialect.locks().scansForNulls()) {
                locks.add(Lock.NULL_SCAN);
            }
            change.fill().ifPresent(fill -> locks.add(Lock.ROW_UPDATE));
        }
    }

    private boolean isRewritten(ColumnChange change, Dialect dialect) {
        if (change.is(Verb.CREATE)) {
            return hasOwnValues(change.next(), dialect) && dialect.locks().rewritesForValues();
        } else if (!change.changes(Aspect.TYPE) || scope.isNewColumn()) {
            return false;
        }
        return change.using().isPresent()
                ? dialect.locks().rewritesForValues()
                : dialect.locks()
                        .rewriting()
                        .test(change.old().type(), change.next().type());
    }

    /** Whether each row gets a value of its own in a new column. */
    private static boolean hasOwnValues(Column column, Dialect dialect) {
        return column.generated().isPresent()
                || column.identity()
                || (column.defaultValue().equals(Optional.of(DefaultValue.Special.RANDOM_UUID))
                        && dialect.defaultOf(column).isPresent());
    }

    /** What others wait for while a change runs, the longer the more rows there are. */
    public enum Lock {
        /** Writers, while an index is built. */
        INDEX_BUILD,
        /** Writers, while a unique index, or that of a key, is built. */
        KEY_BUILD,
        /** Writers to both tables, while all rows are checked against a foreign key. */
        FOREIGN_KEY_CHECK,
        /** All, while all rows are checked. */
        CHECK_SCAN,
        /** All, while all rows are checked for nulls. */
        NULL_SCAN,
        /** All, while the table is written anew. */
        TABLE_REWRITE,
        /** Writers of the rows that the script updates. */
        ROW_UPDATE
    }
}
