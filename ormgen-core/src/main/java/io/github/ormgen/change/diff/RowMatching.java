package io.github.ormgen.change.diff;

import io.github.ormgen.change.Conversion;
import io.github.ormgen.change.fold.RowLinks;
import io.github.ormgen.change.fold.RowLinks.Sight;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Left left = new Left(now.rows());
        for (ReferenceRow next : after.rows()) {
            Optional<ReferenceRow> former = left.first(next, next.key(), row -> says(next, row.key()))
                    .or(() -> left.keys.stream()
                            .flatMap(key ->
                                    left
                                            .first(next, key, row -> row.key().equals(key) && says(row, next.key()))
                                            .stream())
                            .min(Comparator.comparing(left::place)));
            former.ifPresent(row -> {
                pairs.put(row, next);
                left.places.remove(row);
            });
        }
        return pairs;
    }

    /** A row that the database numbers is another than one whose number is given. */
    private static boolean says(ReferenceRow row, List<String> columns) {
        return row.values().keySet().containsAll(columns);
    }

    /** The rows that are there and have no next yet, found by what they hold in some columns. */
    private final class Left {

        private final RowLinks.Index<ReferenceRow> index = new RowLinks.Index<>();
        private final Map<ReferenceRow, Integer> places = new HashMap<>();
        private final Set<List<String>> keys = new LinkedHashSet<>();

        Left(List<ReferenceRow> rows) {
            for (ReferenceRow row : rows) {
                index.add(now.name(), row, row);
                places.put(row, places.size());
                keys.add(row.key());
            }
        }

        int place(ReferenceRow row) {
            return places.getOrDefault(row, Integer.MAX_VALUE);
        }

        /** The first row that holds in some columns what another does, or what that was called before. */
        Optional<ReferenceRow> first(ReferenceRow next, List<String> columns, Predicate<ReferenceRow> fits) {
            return held(next, columns).stream()
                    .flatMap(values -> index.find(new Sight(now.name(), columns, values)))
                    .filter(row -> places.containsKey(row) && fits.test(row))
                    .min(Comparator.comparing(this::place));
        }
    }

    /** What a row may have held in columns; nothing if it does not say them all, or their values don't live on. */
    private List<List<RowValue>> held(ReferenceRow row, List<String> columns) {
        List<List<RowValue>> held = List.of(List.of());
        for (String column : columns) {
            List<RowValue> values = row.value(column).filter(value -> !lost.contains(column)).stream()
                    .flatMap(value -> Stream.concat(Stream.of(value), former(column, value).stream()))
                    .toList();
            held = held.stream()
                    .flatMap(heads -> values.stream()
                            .map(value -> Stream.concat(heads.stream(), Stream.of(value))
                                    .toList()))
                    .toList();
        }
        return held;
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
