package io.github.ormgen.lint;

import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.dialect.Rule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.List;
import java.util.Set;

/** Shapes of tables that hurt later. */
record SchemaRules(LintContext context) {

    private static final Set<ColumnType> SMALL = Set.of(ColumnType.Simple.SMALLINT, ColumnType.Simple.INTEGER);

    void look() {
        context.change().createdTable().ifPresent(this::created);
        if (context.change() instanceof PartChange part) {
            part.created()
                    .filter(added -> added.kind() == TablePart.Kind.FOREIGN_KEY)
                    .ifPresent(key -> indexed(part.table(), (ForeignKey) key));
            if (part.is(Verb.DROP)
                    && part.kind() == TablePart.Kind.PRIMARY_KEY
                    && !context.scope().isNewTable()) {
                context.find(
                        LintRule.PRIMARY_KEY_CHANGED,
                        part.table(),
                        "The primary key of " + part.table() + " changes: the table is rebuilt, and replication,"
                                + " caches and running programs use the old key.",
                        "Stop what uses the table while this revision runs.");
            }
        }
    }

    private void created(Table table) {
        table.columns().stream()
                .filter(column -> isCounted(table, column) && SMALL.contains(column.type()))
                .findFirst()
                .ifPresent(
                        column -> context.find(
                                LintRule.SMALL_ID,
                                table.path(),
                                "The numbers of " + table.name() + "." + column.name() + " end at "
                                        + (column.type() == ColumnType.Simple.INTEGER ? "2,147,483,647" : "32,767")
                                        + ".",
                                "Use `long`: changing the type of a key later rewrites its table and all tables that refer to it."));
    }

    private static boolean isCounted(Table table, Column column) {
        return table.primaryKey()
                        .filter(key -> key.columns().equals(List.of(column.name())))
                        .isPresent()
                && table.foreignKeys().stream().noneMatch(key -> key.columns().contains(column.name()));
    }

    private void indexed(TableName table, ForeignKey key) {
        boolean hasOwn = context.dialect().does(Rule.INDEXES_FOREIGN_KEYS);
        boolean isCovered = context.schema().table(table).stream()
                .flatMap(now -> now.parts().stream())
                .anyMatch(part -> part.serves(key.columns()));
        if (!hasOwn && !isCovered) {
            context.find(
                    LintRule.NO_FOREIGN_KEY_INDEX,
                    table,
                    "No index starts with the columns of " + key.name() + ": each delete and key change in "
                            + key.target() + " reads all of " + table + ".",
                    "Remove `index: false`.");
        }
    }
}
