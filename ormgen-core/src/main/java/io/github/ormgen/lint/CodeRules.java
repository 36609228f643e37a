package io.github.ormgen.lint;

import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeSoftDelete;
import io.github.ormgen.schema.change.ChangeType;
import io.github.ormgen.schema.change.Conversion;
import io.github.ormgen.schema.change.DropColumn;
import io.github.ormgen.schema.change.DropEnumValue;
import io.github.ormgen.schema.change.DropTable;
import io.github.ormgen.schema.change.RenameColumn;
import io.github.ormgen.schema.change.RenameEnumValue;
import io.github.ormgen.schema.change.RenameStoredValue;
import io.github.ormgen.schema.change.RenameTable;
import io.github.ormgen.schema.change.RunSql;
import java.util.List;
import java.util.Optional;

/** Changes that pull something away from under a program that still runs: the old version, until the last is replaced. */
record CodeRules(Scene scene) {

    private static final String TWO_STEPS =
            "Deploy a version that does without it first, and change the database with the next one.";

    List<Finding> of(Change change) {
        return find(change).stream().toList();
    }

    private Optional<Finding> find(Change change) {
        if (change instanceof DropColumn drop && drop.column().generated().isEmpty()) {
            return gone(
                    LintRule.DROPPED_COLUMN,
                    change,
                    drop.table(),
                    drop.table() + "." + drop.column().name());
        } else if (change instanceof DropTable drop) {
            return gone(
                    LintRule.DROPPED_TABLE,
                    change,
                    drop.table().name(),
                    drop.table().name().toString());
        } else if (change instanceof RenameTable rename) {
            return renamed(change, rename.before(), rename.before().toString());
        } else if (change instanceof RenameColumn rename) {
            return scene.isNew(rename.table(), rename.before()) || scene.isNewName(rename.table(), rename.before())
                    ? Optional.empty()
                    : renamed(change, rename.table(), rename.table() + "." + rename.before());
        } else if (change instanceof ChangeType type
                && Conversion.of(type.before(), type.after()) != Conversion.EXACT
                && !scene.isNew(type.table(), type.column())) {
            return Optional.of(
                    scene.finding(
                            LintRule.TYPE_UNDER_CODE,
                            change,
                            type.table(),
                            "The version of the program that still runs expects the old type of " + type.table() + "."
                                    + type.column() + ".",
                            "See that it can live with the new type, or add a column beside the old one and move over in steps."));
        }
        return values(change);
    }

    private Optional<Finding> values(Change change) {
        if (change instanceof DropEnumValue drop) {
            return value(change, drop.type(), drop.value());
        } else if (change instanceof RenameEnumValue rename) {
            return value(change, rename.type(), rename.before());
        } else if (change instanceof RenameStoredValue rename) {
            return value(change, rename.table(), rename.before());
        } else if (change instanceof ChangeSoftDelete deletion
                && deletion.before().isPresent()) {
            return Optional.of(scene.finding(
                    LintRule.SOFT_DELETE_CHANGED,
                    change,
                    deletion.table(),
                    "The version of the program that still runs marks rows of " + deletion.table()
                            + " as deleted in the old way, and the new one does not see that.",
                    "Stop the old version before this revision runs."));
        } else if (change instanceof RunSql sql
                && scene.dialect().textOf(sql.down()).isEmpty()) {
            return Optional.of(new Finding(
                    LintRule.NO_WAY_BACK,
                    change,
                    "",
                    "The hand-written statements have no counterpart that takes them back.",
                    "Write the .down.sql beside the .up.sql; an empty one says that there is nothing to take back."));
        }
        return Optional.empty();
    }

    private Optional<Finding> gone(LintRule rule, Change change, TableName table, String what) {
        return scene.isNew(table)
                ? Optional.empty()
                : Optional.of(scene.finding(
                        rule,
                        change,
                        table,
                        "The version of the program that still runs may use " + what + ", and fails from now on.",
                        TWO_STEPS));
    }

    private Optional<Finding> renamed(Change change, TableName table, String what) {
        return scene.isNew(table)
                ? Optional.empty()
                : Optional.of(scene.finding(
                        LintRule.RENAMED,
                        change,
                        table,
                        "The version of the program that still runs asks for " + what + ", and fails from now on.",
                        "Keep the old name in the database (`table:`, `column:`), or stop the old version first."));
    }

    private Optional<Finding> value(Change change, TableName owner, String value) {
        return Optional.of(scene.finding(
                LintRule.VALUES_REMOVED,
                change,
                owner,
                "The version of the program that still runs may store '" + value + "', and fails from now on.",
                TWO_STEPS));
    }
}
