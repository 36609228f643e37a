package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds which reference rows of a table live on.
 *
 * @param now the table as it is now, with its final name and those of its columns
 * @param after the table as it is to be
 * @param formerValues which stored value stood for a constant, by the path of the column and the value that stands for it
 *     now
 * @param lost the columns whose values don't live on, even if they stay
 */
record RowMatching(Table now, Table after, Map<String, Map<String, String>> formerValues, Set<String> lost) {

    /** The rows of the next schema by those that they are now. */
    Map<ReferenceRow, ReferenceRow> pairs() {
        Map<ReferenceRow, ReferenceRow> pairs = new LinkedHashMap<>();
        List<ReferenceRow> left = new ArrayList<>(now.rows());
        for (ReferenceRow next : after.rows()) {
            former(next, left).ifPresent(row -> {
                pairs.put(row, next);
                left.remove(row);
            });
        }
        return pairs;
    }

    private Optional<ReferenceRow> former(ReferenceRow next, List<ReferenceRow> left) {
        return left.stream()
                .filter(row -> isSame(row, next, next.key()) && says(next, row.key()))
                .findFirst()
                .or(() -> left.stream()
                        .filter(row -> isSame(row, next, row.key()) && says(row, next.key()))
                        .findFirst());
    }

    /** A row that the database numbers is another than one whose number is given. */
    private static boolean says(ReferenceRow row, List<String> columns) {
        return row.values().keySet().containsAll(columns);
    }

    private boolean isSame(ReferenceRow row, ReferenceRow next, List<String> columns) {
        return columns.stream().allMatch(column -> !lost.contains(column) && isSame(row, next, column));
    }

    private boolean isSame(ReferenceRow row, ReferenceRow next, String column) {
        Optional<RowValue> value = row.value(column);
        Optional<RowValue> other = next.value(column);
        return value.isPresent()
                && (value.equals(other) || value.equals(other.flatMap(found -> former(column, found))));
    }

    private Optional<RowValue> former(String column, RowValue value) {
        Map<String, String> former = after.column(column)
                .map(Column::path)
                .map(path -> formerValues.getOrDefault(path, Map.of()))
                .orElse(Map.of());
        return value instanceof RowValue.Literal literal && literal.value() instanceof DefaultValue.Text text
                ? Optional.ofNullable(former.get(text.value()))
                        .map(old -> new RowValue.Literal(new DefaultValue.Text(old)))
                : Optional.empty();
    }

    /** The columns whose values databases don't turn into others by themselves, or that go. */
    static Set<String> lost(Table now, Table after, Set<String> matched) {
        return now.columns().stream()
                .filter(column -> !matched.contains(column.name())
                        || after.column(column.name())
                                .filter(next -> isLost(column.type(), next.type())
                                        || next.generated().isPresent())
                                .isPresent())
                .map(Column::name)
                .collect(Collectors.toSet());
    }

    private static boolean isLost(ColumnType before, ColumnType after) {
        return !before.equals(after) && Conversion.of(before, after) == Conversion.NONE;
    }
}
