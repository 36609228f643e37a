package io.github.ormgen.lint;

import io.github.ormgen.assessment.Assessment.Lock;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.EnumSet;
import java.util.Set;

/** Changes for which others wait, the longer the bigger the table; and those that rows may stand against. */
record LockRules(LintContext context) {

    private static final Set<TablePart.Kind> UNIQUE =
            EnumSet.of(TablePart.Kind.PRIMARY_KEY, TablePart.Kind.UNIQUE_KEY, TablePart.Kind.INDEX);

    void look() {
        if (context.change() instanceof PartChange part && part.is(Verb.CREATE)) {
            part(part, part.table());
        } else if (context.change() instanceof ColumnChange column) {
            column(column, column.table());
        }
    }

    private void part(PartChange add, TableName table) {
        String name = add.next().name();
        boolean isAsked = !context.assessment().preconditions(context.dialect()).isEmpty();
        if (isAsked && UNIQUE.contains(add.kind())) {
            // What an index says of expressions, no query of a guard can say on every database.
            boolean isCounted =
                    !(add.next() instanceof Index index) || index.plainColumns().isPresent();
            String end = isCounted ? "; the migration counts them and stops." : "; the migration fails at them.";
            context.find(
                    LintRule.UNIQUE_ON_ROWS,
                    table,
                    "Rows of " + table + " may be duplicates under " + name + end,
                    "Look for them in production first, and remove them in a separate revision.");
        }
        found(
                Lock.FOREIGN_KEY_CHECK,
                LintRule.FOREIGN_KEY_CHECK,
                table,
                "Writes to " + table + " and to the referenced table wait while the database checks all rows against "
                        + name + ".");
        found(
                Lock.CHECK_SCAN,
                LintRule.CHECK_SCAN,
                table,
                "Reads and writes of " + table + " wait while the database checks all rows against " + name + ".");
        found(
                Lock.INDEX_BUILD,
                LintRule.INDEX_BUILD,
                table,
                "Writes to " + table + " wait while " + name + " is created.");
    }

    private void column(ColumnChange change, TableName table) {
        if (change.is(Verb.CREATE)) {
            added(change.next(), table);
        } else {
            rewrite(table, "The new type of " + change.name());
        }
        found(
                Lock.NULL_SCAN,
                LintRule.NOT_NULL_SCAN,
                table,
                "Reads and writes of " + table + " wait while the database checks all rows for nulls.");
    }

    private void added(Column column, TableName table) {
        if (!context.assessment().preconditions(context.dialect()).isEmpty()) {
            context.find(
                    LintRule.REQUIRED_COLUMN,
                    table,
                    table + "." + column.name() + " is required, but existing rows have no value;"
                            + " the migration stops if the table has rows.",
                    "Give the field a `default` or a `backfill`.");
        }
        rewrite(table, "A different value for each row in " + column.name());
    }

    private void rewrite(TableName table, String why) {
        found(
                Lock.TABLE_REWRITE,
                LintRule.TABLE_REWRITE,
                table,
                why + " rewrites the whole table " + table + ", and reads and writes wait.");
    }

    private void found(Lock lock, LintRule rule, TableName table, String message) {
        if (context.assessment().locks(context.dialect()).contains(lock)) {
            context.find(
                    rule,
                    table,
                    message,
                    "On a big table that takes long. Run it when there are few writes, or waive the rule with a"
                            + " reason.");
        }
    }
}
