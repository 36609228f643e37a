package io.github.ormgen.lint;

import io.github.ormgen.assessment.Assessment.Scope;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.Change.RunSql;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Conversion;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.schema.TableName;

/** Changes that pull something away from under a program that still runs: the old version, until the last is replaced. */
record RollingUpgradeRules(LintContext context) {

    private static final String TWO_STEPS =
            "First deploy a version that does not use it, and change the database with the next version.";

    void look() {
        Change change = context.change();
        switch (change.subject()) {
            case TABLE -> table((TableChange) change);
            case COLUMN -> column((ColumnChange) change);
            case ENUM_TYPE -> enumType((EnumTypeChange) change);
            case VALUE -> value((RenameValue) change);
            case SQL -> sql((RunSql) change);
            case PART, ROW, SEQUENCE, VIEW, COLLATION, PATHS -> {}
        }
    }

    private void table(TableChange change) {
        TableName name = change.name();
        switch (change.verb()) {
            case CREATE -> {}
            case DROP -> gone(LintRule.DROPPED_TABLE, name, name.toString());
            case RENAME -> renamed(name, name.toString());
            case ALTER -> {
                if (change.changesMarks() && change.old().softDelete().isPresent()) {
                    context.find(
                            LintRule.SOFT_DELETE_CHANGED,
                            name,
                            "The running version of the program marks rows of " + name
                                    + " as deleted in the old way, and the new one does not see that.",
                            "Stop the old version before this revision runs.");
                }
            }
        }
    }

    private void column(ColumnChange change) {
        TableName table = change.table();
        String name = table + "." + change.name();
        switch (change.verb()) {
            case CREATE -> {}
            case DROP -> {
                if (change.old().generated().isEmpty()) {
                    gone(LintRule.DROPPED_COLUMN, table, name);
                }
            }
            case RENAME -> renamed(table, name);
            case ALTER -> {
                boolean isOtherType = change.changes(Aspect.TYPE) && Conversion.of(change) != Conversion.EXACT;
                if (isOtherType && !context.scope().isNewColumn()) {
                    context.find(
                            LintRule.TYPE_UNDER_CODE,
                            table,
                            "The running version of the program expects the old type of " + name + ".",
                            "Check that it works with the new type, or add a second column and migrate in steps.");
                }
            }
        }
    }

    private void enumType(EnumTypeChange change) {
        change.goneValue().ifPresent(value -> value(change.object().name(), value));
    }

    private void value(RenameValue change) {
        value(change.owner(), change.before());
    }

    private void value(TableName owner, String value) {
        context.find(
                LintRule.VALUES_REMOVED,
                owner,
                "The running version of the program may store '" + value + "', and then fails.",
                TWO_STEPS);
    }

    private void sql(RunSql change) {
        if (context.dialect().textOf(change.down()).isEmpty()) {
            context.find(
                    LintRule.NO_WAY_BACK,
                    "",
                    "Your own statements have no statements that undo them.",
                    "Write the .down.sql next to the .up.sql; an empty one says that there is nothing to undo.");
        }
    }

    private void gone(LintRule rule, TableName table, String what) {
        if (!context.scope().isNewTable()) {
            context.find(
                    rule, table, "The running version of the program may use " + what + ", and then fails.", TWO_STEPS);
        }
    }

    /** A name that came with the revision is known to nobody. */
    private void renamed(TableName table, String what) {
        if (context.scope() == Scope.EXISTING) {
            context.find(
                    LintRule.RENAMED,
                    table,
                    "The running version of the program uses " + what + ", and then fails.",
                    "Keep the old name in the database (`table:`, `column:`), or stop the old version first.");
        }
    }
}
