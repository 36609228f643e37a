package io.github.ormgen.lint;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.Change.RunSql;
import io.github.ormgen.change.Change.SetCollation;
import io.github.ormgen.change.Change.SetPaths;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Conversion;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.Edit.ViewChange;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Optional;

/** Changes that pull something away from under a program that still runs: the old version, until the last is replaced. */
record RollingUpgradeRules(LintContext scene) {

    private static final String TWO_STEPS =
            "First deploy a version that does not use it, and change the database with the next version.";

    List<Finding> of(Change change) {
        return change.accept(new Rules()).stream().toList();
    }

    private final class Rules implements Change.Visitor<Optional<Finding>> {

        @Override
        public Optional<Finding> table(TableChange change) {
            TableName name = change.name();
            return switch (change.verb()) {
                case CREATE -> Optional.empty();
                case DROP -> gone(LintRule.DROPPED_TABLE, change, name, name.toString());
                case RENAME -> renamed(change, name, name.toString());
                case ALTER ->
                    change.changesMarks() && change.old().softDelete().isPresent()
                            ? marks(change, name)
                            : Optional.empty();
            };
        }

        @Override
        public Optional<Finding> column(ColumnChange change) {
            TableName table = change.table();
            String name = table + "." + change.name();
            return switch (change.verb()) {
                case CREATE -> Optional.empty();
                case DROP ->
                    change.old().generated().isPresent()
                            ? Optional.empty()
                            : gone(LintRule.DROPPED_COLUMN, change, table, name);
                case RENAME ->
                    scene.isNew(table, change.name()) || scene.isNewName(table, change.name())
                            ? Optional.empty()
                            : renamed(change, table, name);
                case ALTER -> change.changes(Aspect.TYPE) ? type(change) : Optional.empty();
            };
        }

        @Override
        public Optional<Finding> part(PartChange change) {
            return Optional.empty();
        }

        @Override
        public Optional<Finding> row(RowChange change) {
            return Optional.empty();
        }

        @Override
        public Optional<Finding> enumType(EnumTypeChange change) {
            return change.goneValue()
                    .flatMap(value -> value(change, change.object().name(), value));
        }

        @Override
        public Optional<Finding> sequence(SequenceChange change) {
            return Optional.empty();
        }

        @Override
        public Optional<Finding> view(ViewChange change) {
            return Optional.empty();
        }

        @Override
        public Optional<Finding> value(RenameValue change) {
            return value(change, change.owner(), change.before());
        }

        @Override
        public Optional<Finding> collation(SetCollation change) {
            return Optional.empty();
        }

        @Override
        public Optional<Finding> paths(SetPaths change) {
            return Optional.empty();
        }

        @Override
        public Optional<Finding> sql(RunSql change) {
            return scene.dialect().textOf(change.down()).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Finding(
                            LintRule.NO_WAY_BACK,
                            change,
                            "",
                            "Your own statements have no statements that undo them.",
                            "Write the .down.sql next to the .up.sql; an empty one says that there is nothing to"
                                    + " undo."));
        }

        private Optional<Finding> value(Change change, TableName owner, String value) {
            return Optional.of(scene.finding(
                    LintRule.VALUES_REMOVED,
                    change,
                    owner,
                    "The running version of the program may store '" + value + "', and then fails.",
                    TWO_STEPS));
        }
    }

    private Optional<Finding> type(ColumnChange change) {
        return Conversion.of(change) == Conversion.EXACT || scene.isNew(change.table(), change.name())
                ? Optional.empty()
                : Optional.of(scene.finding(
                        LintRule.TYPE_UNDER_CODE,
                        change,
                        change.table(),
                        "The running version of the program expects the old type of " + change.table() + "."
                                + change.name() + ".",
                        "Check that it works with the new type, or add a second column and migrate in steps."));
    }

    private Optional<Finding> marks(Change change, TableName table) {
        return Optional.of(scene.finding(
                LintRule.SOFT_DELETE_CHANGED,
                change,
                table,
                "The running version of the program marks rows of " + table
                        + " as deleted in the old way, and the new one does not see that.",
                "Stop the old version before this revision runs."));
    }

    private Optional<Finding> gone(LintRule rule, Change change, TableName table, String what) {
        return scene.isNew(table)
                ? Optional.empty()
                : Optional.of(scene.finding(
                        rule,
                        change,
                        table,
                        "The running version of the program may use " + what + ", and then fails.",
                        TWO_STEPS));
    }

    private Optional<Finding> renamed(Change change, TableName table, String what) {
        return scene.isNew(table)
                ? Optional.empty()
                : Optional.of(scene.finding(
                        LintRule.RENAMED,
                        change,
                        table,
                        "The running version of the program uses " + what + ", and then fails.",
                        "Keep the old name in the database (`table:`, `column:`), or stop the old version first."));
    }
}
