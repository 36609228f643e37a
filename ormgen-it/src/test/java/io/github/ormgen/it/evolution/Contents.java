package io.github.ormgen.it.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.random.RandomPair;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a database before a script, to compare those behind it with. */
final class Contents {

    private final Rows rows;
    private final RandomPair pair;
    private final Map<TableName, List<Map<String, String>>> then = new HashMap<>();
    /** The same without reference rows. */
    private final Map<TableName, List<Map<String, String>>> usersThen = new HashMap<>();

    Contents(Rows rows, RandomPair pair) {
        this.rows = rows;
        this.pair = pair;
    }

    void remember() throws SQLException {
        for (Table table : pair.before().tables()) {
            List<Map<String, String>> all = rows.read(table);
            then.put(table.name(), all);
            usersThen.put(table.name(), new ReferenceRows(rows, pair.before()).others(table, all));
        }
    }

    /** What lives on is what it was; what became required and was missing has been filled in. */
    void compare() throws SQLException {
        ReferenceRows references = new ReferenceRows(rows, pair.after());
        for (Map.Entry<TableName, TableName> lived : pair.tables().entrySet()) {
            Map<String, String> names = new TreeMap<>(pair.columns().get(lived.getKey()));
            Table next = pair.after().table(lived.getValue()).orElseThrow();
            List<Map<String, String>> expected = new ArrayList<>();
            List<Map<String, String>> users = usersThen.get(lived.getKey());
            for (Map<String, String> row : users) {
                Map<String, String> moved = new TreeMap<>();
                names.forEach(
                        (old, now) -> moved.put(now, value(next.column(now).orElseThrow(), row.get(old))));
                expected.add(moved);
            }
            List<Map<String, String>> actual = new ArrayList<>();
            for (Map<String, String> row : references.others(next, rows.read(next))) {
                Map<String, String> kept = new TreeMap<>(row);
                kept.keySet().retainAll(names.values());
                actual.add(kept);
            }
            withoutFilled(expected, actual);
            assertThat(actual).as("rows of %s", next.name()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private String value(Column column, String old) {
        MigrationHints intentions = pair.intentions();
        boolean isEnum = column.type() instanceof io.github.ormgen.schema.ColumnType.NativeEnum;
        Map<String, String> renamed = isEnum
                ? pair.after().enumTypes().stream()
                        .filter(type ->
                                column.type().equals(new io.github.ormgen.schema.ColumnType.NativeEnum(type.name())))
                        .findFirst()
                        .map(type -> intentions.formerValues().getOrDefault(type.path(), Map.of()))
                        .orElse(Map.of())
                : intentions.formerValues().getOrDefault(column.path(), Map.of());
        return renamed.entrySet().stream()
                .filter(value -> value.getValue().equals(old))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(old);
    }

    private static void withoutFilled(List<Map<String, String>> expected, List<Map<String, String>> actual) {
        if (expected.isEmpty()) {
            return;
        }
        for (String column : List.copyOf(expected.get(0).keySet())) {
            boolean wasMissing =
                    expected.stream().anyMatch(row -> row.get(column).equals("null"));
            boolean isMissing = actual.stream().anyMatch(row -> row.get(column).equals("null"));
            if (wasMissing && !isMissing) {
                expected.forEach(row -> row.remove(column));
                actual.forEach(row -> row.remove(column));
            }
        }
    }

    /** Everything is what it was. */
    void compareAll() throws SQLException {
        for (Table table : pair.before().tables()) {
            assertThat(rows.read(table.name(), PairRun.columns(table)))
                    .as("rows of %s after all", table.name())
                    .containsExactlyInAnyOrderElementsOf(then.get(table.name()));
        }
    }
}
