package io.github.ormgen.lint;

import io.github.ormgen.assessment.Assessment.Scope;
import io.github.ormgen.change.Change.RunSql;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Conversion;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;

/** Changes that pull something away from under a program that still runs: the old version, until the last is replaced. */
record RollingUpgradeRules(LintContext context, List<Finding> findings) {

    private static final String TWO_STEPS =
            "First deploy a version that does not use it, and change the database with the next version.";

    RollingUpgradeRules(LintContext context) {
        this(context, new ArrayList<>());
    }

    List<Finding> find() {
        context.change()
                .when(
                        this::table,
                        this::column,
                        part -> {},
                        row -> {},
                        enumType -> enumType.goneValue()
                                .ifPresent(value -> value(enumType.object().name(), value)),
                        sequence -> {},
                        view -> {},
                        value -> value(value.owner(), value.before()),
                        collation -> {},
                        paths -> {},
                        this::sql);
        return findings;
    }

    private void table(TableChange change) {
        TableName name = change.name();
        switch (change.verb()) {
            case CREATE -> {}
            case DROP -> gone(LintRule.DROPPED_TABLE, name, name.toString());
            case RENAME -> renamed(name, name.toString());
            case ALTER -> {
                if (change.changesMarks() && change.old().softDelete().isPresent()) {
                    add(
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
                    add(
                            LintRule.TYPE_UNDER_CODE,
                            table,
                            "The running version of the program expects the old type of " + name + ".",
                            "Check that it works with the new type, or add a second column and migrate in steps.");
                }
            }
        }
    }

    private void value(TableName owner, String value) {
        add(
                LintRule.VALUES_REMOVED,
                owner,
                "The running version of the program may store '" + value + "', and then fails.",
                TWO_STEPS);
    }

    private void sql(RunSql change) {
        if (context.dialect().textOf(change.down()).isEmpty()) {
            findings.add(new Finding(
                    LintRule.NO_WAY_BACK,
                    change,
                    "",
                    "Your own statements have no statements that undo them.",
                    "Write the .down.sql next to the .up.sql; an empty one says that there is nothing to undo."));
        }
    }

    private void gone(LintRule rule, TableName table, String what) {
        if (!context.scope().isNewTable()) {
            add(rule, table, "The running version of the program may use " + what + ", and then fails.", TWO_STEPS);
        }
    }

    /** A name that came with the revision is known to nobody. */
    private void renamed(TableName table, String what) {
        if (context.scope() == Scope.EXISTING) {
            add(
                    LintRule.RENAMED,
                    table,
                    "The running version of the program uses " + what + ", and then fails.",
                    "Keep the old name in the database (`table:`, `column:`), or stop the old version first.");
        }
    }

    private void add(LintRule rule, TableName table, String message, String hint) {
        findings.add(context.finding(rule, table, message, hint));
    }
}
