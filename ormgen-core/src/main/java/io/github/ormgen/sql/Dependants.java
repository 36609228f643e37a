package io.github.ormgen.sql;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what MySQL wants gone before a column gets another name ('Altering Generated Columns' in its manual). */
final class Dependants {

    private Dependants() {}

    /** A lowered table without checks and generated columns that use a column, and without the keys over those. */
    static Table without(Table table, String column) {
        Set<String> generated = table.columns().stream()
                .filter(other ->
                        other.generated().filter(sql -> sql.mentions(column)).isPresent())
                .map(Column::name)
                .collect(Collectors.toSet());
        return table.withColumns(table.columns().stream()
                        .filter(other -> !generated.contains(other.name()))
                        .toList())
                .withUniqueKeys(table.uniqueKeys().stream()
                        .filter(key -> isFree(key, generated))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .filter(index -> isFree(index, generated))
                        .toList())
                .withChecks(table.checks().stream()
                        .filter(check -> !uses(check, column))
                        .toList());
    }

    private static boolean isFree(TablePart part, Set<String> columns) {
        return part.ownColumns().stream().noneMatch(columns::contains);
    }

    private static boolean uses(Check check, String column) {
        return check.ownColumns().contains(column)
                || (check.rule() instanceof CheckRule.Sql sql && sql.condition().mentions(column));
    }
}
