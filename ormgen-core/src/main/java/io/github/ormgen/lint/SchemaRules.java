package io.github.ormgen.lint;

import io.github.ormgen.change.Change;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shapes of tables that hurt later. */
record SchemaRules(LintContext context) {

    private static final Set<ColumnType> SMALL = Set.of(ColumnType.Simple.SMALLINT, ColumnType.Simple.INTEGER);

    List<Finding> find() {
        Change change = context.change();
        List<Finding> findings = new ArrayList<>();
        change.createdTable().flatMap(table -> smallId(change, table)).ifPresent(findings::add);
        if (change instanceof PartChange part) {
            part.created()
                    .filter(added -> added.kind() == TablePart.Kind.FOREIGN_KEY)
                    .flatMap(key -> unindexed(part, (ForeignKey) key))
                    .ifPresent(findings::add);
            if (part.is(Verb.DROP)
                    && part.kind() == TablePart.Kind.PRIMARY_KEY
                    && !context.scope().isNewTable()) {
                findings.add(context.finding(
                        LintRule.PRIMARY_KEY_CHANGED,
                        part.table(),
                        "The primary key of " + part.table() + " changes: the table is rebuilt, and replication,"
                                + " caches and running programs use the old key.",
                        "Stop what uses the table while this revision runs."));
            }
        }
        return findings;
    }

    private static Optional<Finding> smallId(Change create, Table table) {
        return table.columns().stream()
                .filter(column -> isCounted(table, column))
                .filter(column -> SMALL.contains(column.type()))
                .findFirst()
                .map(
                        column -> new Finding(
                                LintRule.SMALL_ID,
                                create,
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

    private Optional<Finding> unindexed(PartChange add, ForeignKey key) {
        boolean hasOwn = context.dialect().does(Rule.INDEXES_FOREIGN_KEYS);
        boolean isCovered = context.schema().table(add.table()).stream()
                .flatMap(table -> table.parts().stream())
                .anyMatch(part -> part.serves(key.columns()));
        TableName target = key.target();
        return hasOwn || isCovered
                ? Optional.empty()
                : Optional.of(context.finding(
                        LintRule.NO_FOREIGN_KEY_INDEX,
                        add.table(),
                        "No index starts with the columns of " + key.name() + ": each delete and key change in "
                                + target + " reads all of " + add.table() + ".",
                        "Remove `index: false`."));
    }
}
