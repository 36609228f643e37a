package io.github.ormgen.lint;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.dialect.LockModel;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.List;
import java.util.Optional;

/** Changes for which others wait, the longer the bigger the table; and those that rows may stand against. */
record LockRules(LintContext scene) {

    private static final String QUIET = " Run it when there are few writes, or waive the rule with a reason.";

    List<Finding> of(Change change) {
        return find(change).stream().toList();
    }

    private Optional<Finding> find(Change change) {
        if (change instanceof PartChange part && part.is(Verb.CREATE) && !scene.isNew(part.table())) {
            return part(part);
        }
        return change instanceof ColumnChange column ? column(column) : Optional.empty();
    }

    private Optional<Finding> column(ColumnChange change) {
        TableName table = change.table();
        if (change.is(Verb.CREATE)) {
            return scene.isNew(table) ? Optional.empty() : added(change);
        } else if (scene.isNew(table, change.name())) {
            return Optional.empty();
        } else if (change.changes(Aspect.TYPE)) {
            return isWritten(change) ? rewrite(change, table, "The new type of " + change.name()) : Optional.empty();
        }
        return change.requires() && locks().scansForNulls()
                ? found(
                        LintRule.NOT_NULL_SCAN,
                        change,
                        table,
                        "Reads and writes of " + table + " wait while the database checks all rows for nulls.")
                : Optional.empty();
    }

    private LockModel locks() {
        return scene.dialect().locks();
    }

    private boolean isWritten(ColumnChange change) {
        return change.using().isPresent()
                ? locks().rewritesForValues()
                : locks().rewrites(change.old().type(), change.next().type());
    }

    private Optional<Finding> part(PartChange add) {
        String table = add.table().toString();
        return switch (add.kind()) {
            case INDEX -> index(add, (Index) add.next());
            case UNIQUE_KEY, PRIMARY_KEY -> unique(add);
            case FOREIGN_KEY ->
                locks().waitsFor(TablePart.Kind.FOREIGN_KEY)
                        ? found(
                                LintRule.FOREIGN_KEY_CHECK,
                                add,
                                add.table(),
                                "Writes to " + table
                                        + " and to the referenced table wait while the database checks all rows"
                                        + " against " + add.next().name() + ".")
                        : Optional.empty();
            case CHECK ->
                locks().waitsFor(TablePart.Kind.CHECK)
                        ? found(
                                LintRule.CHECK_SCAN,
                                add,
                                add.table(),
                                "Reads and writes of " + table + " wait while the database checks all rows against "
                                        + add.next().name() + ".")
                        : Optional.empty();
        };
    }

    private Optional<Finding> index(PartChange add, Index index) {
        if (index.unique()) {
            return unique(add);
        }
        return locks().waitsFor(TablePart.Kind.INDEX)
                ? found(
                        LintRule.INDEX_BUILD,
                        add,
                        add.table(),
                        "Writes to " + add.table() + " wait while " + index.name() + " is created.")
                : Optional.empty();
    }

    private Optional<Finding> unique(PartChange add) {
        return scene.isKnown(add)
                ? Optional.empty()
                : Optional.of(scene.finding(
                        LintRule.UNIQUE_ON_ROWS,
                        add,
                        add.table(),
                        "Rows of " + add.table() + " may be duplicates under "
                                + add.next().name() + "; the migration counts them and stops.",
                        "Look for them in production first, and remove them in a separate revision."));
    }

    private Optional<Finding> added(ColumnChange add) {
        Column column = add.next();
        boolean isEmpty = column.nullable()
                || column.identity()
                || column.generated().isPresent()
                || column.defaultValue().isPresent();
        if (!isEmpty) {
            return Optional.of(scene.finding(
                    LintRule.REQUIRED_COLUMN,
                    add,
                    add.table(),
                    add.table() + "." + column.name() + " is required, but existing rows have no value;"
                            + " the migration stops if the table has rows.",
                    "Give the field a `default` or a `backfill`."));
        }
        boolean isComputed = column.generated().isPresent() || column.identity();
        boolean isDrawn = column.defaultValue().equals(Optional.of(DefaultValue.Special.RANDOM_UUID));
        return isComputed || isDrawn
                ? locks().rewritesForValues()
                        ? rewrite(add, add.table(), "A different value for each row in " + column.name())
                        : Optional.empty()
                : Optional.empty();
    }

    private Optional<Finding> rewrite(Change change, TableName table, String why) {
        return found(
                LintRule.TABLE_REWRITE,
                change,
                table,
                why + " rewrites the whole table " + table + ", and reads and writes wait.");
    }

    private Optional<Finding> found(LintRule rule, Change change, TableName table, String message) {
        return Optional.of(scene.finding(rule, change, table, message, "On a big table that takes long." + QUIET));
    }
}
