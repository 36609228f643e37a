package io.github.ormgen.lint;

import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.change.AddPart;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.CreateTable;
import io.github.ormgen.schema.change.DropPart;
import io.github.ormgen.sql.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shapes of tables that hurt later. */
record ShapeRules(Scene scene) {

    private static final Set<ColumnType> SMALL = Set.of(ColumnType.Simple.SMALLINT, ColumnType.Simple.INTEGER);

    List<Finding> of(Change change) {
        List<Finding> findings = new ArrayList<>();
        if (change instanceof CreateTable create) {
            smallId(create).ifPresent(findings::add);
        } else if (change instanceof AddPart add && add.part() instanceof ForeignKey key) {
            unindexed(add, key).ifPresent(findings::add);
        } else if (change instanceof DropPart drop
                && drop.part().kind() == TablePart.Kind.PRIMARY_KEY
                && !scene.isNew(drop.table())) {
            findings.add(scene.finding(
                    LintRule.PRIMARY_KEY_CHANGED,
                    change,
                    drop.table(),
                    "The primary key of " + drop.table() + " changes: the table is built anew, and replication,"
                            + " caches and running programs know rows by the old key.",
                    "Stop what uses the table while this revision runs."));
        }
        return findings;
    }

    private Optional<Finding> smallId(CreateTable create) {
        Table table = create.table();
        return table.columns().stream()
                .filter(column -> isCounted(table, column))
                .filter(column -> SMALL.contains(column.type()))
                .findFirst()
                .map(column -> new Finding(
                        LintRule.SMALL_ID,
                        create,
                        table.path(),
                        "The numbers of " + table.name() + "." + column.name() + " end at "
                                + (column.type() == ColumnType.Simple.INTEGER ? "2,147,483,647" : "32,767") + ".",
                        "Use `long`: changing the type of a key later rewrites its table and all that refer to it."));
    }

    private static boolean isCounted(Table table, Column column) {
        return table.primaryKey()
                        .filter(key -> key.columns().equals(List.of(column.name())))
                        .isPresent()
                && table.foreignKeys().stream().noneMatch(key -> key.columns().contains(column.name()));
    }

    private Optional<Finding> unindexed(AddPart add, ForeignKey key) {
        boolean hasOwn = scene.dialect().does(Rule.INDEXES_FOREIGN_KEYS);
        boolean isCovered = scene.table(add.table()).stream()
                .flatMap(table -> table.parts().stream())
                .anyMatch(part -> part.serves(key.columns()));
        TableName target = key.target();
        return hasOwn || isCovered
                ? Optional.empty()
                : Optional.of(scene.finding(
                        LintRule.NO_FOREIGN_KEY_INDEX,
                        add,
                        add.table(),
                        "No index begins with the columns of " + key.name() + ": each delete and key change in "
                                + target + " reads all of " + add.table() + ".",
                        "Leave `index: false` away."));
    }
}
