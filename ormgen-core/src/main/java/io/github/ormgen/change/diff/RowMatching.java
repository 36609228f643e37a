package io.github.ormgen.change.diff;

import io.github.ormgen.change.Conversion;
import io.github.ormgen.change.FillValue;
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
import java.util.HashSet;
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
 * Which reference rows of a table live on, and what they can hold while it changes.
 *
 * @param now the table as it is now, with its final name and those of its columns
 * @param lost the columns whose values don't live on, even if they stay
 */
record RowMatching(Table now, TablePair pair, DiffContext diff, Set<String> lost) {

    static RowMatching of(TablePair pair, DiffContext diff) {
        Table now = diff.table(pair.name());
        Set<String> lost = now.columns().stream()
                .filter(column -> isLost(column, pair))
                .map(Column::name)
                .collect(Collectors.toSet());
        return new RowMatching(now, pair, diff, lost);
    }

    /** Whether a column goes, or databases don't turn its values into others by themselves. */
    private static boolean isLost(Column column, TablePair pair) {
        return !pair.matched().containsValue(column.name())
                || pair.after()
                        .column(column.name())
                        .filter(next -> next.generated().isPresent()
                                || Conversion.of(column.type(), next.type()) == Conversion.NONE)
                        .isPresent();
    }

    /** Whether a row can still be found by its key once columns have changed; those that go do so last. */
    boolean isFound(ReferenceRow row) {
        return row.key().stream().filter(pair.matched()::containsValue).noneMatch(lost::contains);
    }

    /** The rows of the next schema by those that they are now. */
    Map<ReferenceRow, ReferenceRow> pairs() {
        Map<ReferenceRow, ReferenceRow> pairs = new LinkedHashMap<>();
        if (lost.stream().anyMatch(this::isInTheWay)) {
            return pairs;
        }
        Left left = new Left(now.rows());
        for (ReferenceRow next : pair.after().rows()) {
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

    /** Whether rows hold what a column must have and can't keep, so that other rows have to take their places. */
    private boolean isInTheWay(String name) {
        return pair.after()
                        .column(name)
                        .filter(next -> !(diff.intentions.fills().get(next.path()) instanceof FillValue.Sql))
                        .isPresent()
                && now.column(name).filter(column -> !column.nullable()).isPresent()
                && now.rows().stream().anyMatch(row -> row.value(name).isPresent());
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
        return value instanceof RowValue.Literal literal && literal.value() instanceof DefaultValue.Text text
                ? pair.after()
                        .column(column)
                        .flatMap(next -> Optional.ofNullable(formerValues(next).get(text.value())))
                        .map(old -> new RowValue.Literal(new DefaultValue.Text(old)))
                : Optional.empty();
    }

    private Map<String, String> formerValues(Column column) {
        return diff.intentions.formerValues().getOrDefault(column.path(), Map.of());
    }

    /**
     * The rows that are there without what goes with its column, or becomes another value with its type, and with what must
     * fit. Those that go later are known by their keys until then.
     */
    Map<ReferenceRow, ReferenceRow> fitting() {
        Map<ReferenceRow, ReferenceRow> pairs = pairs();
        Map<ReferenceRow, ReferenceRow> fitting = new LinkedHashMap<>();
        now.rows().forEach(row -> fitting.put(row, fitting(row, Optional.ofNullable(pairs.get(row)))));
        return fitting;
    }

    private ReferenceRow fitting(ReferenceRow row, Optional<ReferenceRow> next) {
        ReferenceRow fitting = row;
        for (String column : row.values().keySet()) {
            Optional<RowValue> value = next.flatMap(other -> other.value(column));
            if (next.isEmpty() && row.key().contains(column)) {
                continue;
            }
            if (lost.contains(column) || (value.isEmpty() && isNoValue(column, row))) {
                fitting = fitting.with(column, given(column));
            } else if (value.isPresent() && pair.narrowed().contains(column)) {
                fitting = fitting.with(column, value);
            }
        }
        boolean isKnown = row.key().stream()
                .map(fitting::value)
                .allMatch(value ->
                        value.filter(one -> one != RowValue.Nothing.NULL).isPresent());
        return isKnown ? fitting : new ReferenceRow(next.orElse(row).key(), fitting.values());
    }

    /** Whether a column gets an enum type that lacks what a row holds. */
    private boolean isNoValue(String name, ReferenceRow row) {
        Optional<Column> column = pair.after().column(name);
        if (!pair.retyped().contains(name)
                || column.isEmpty()
                || !(column.get().type() instanceof ColumnType.NativeEnum type)) {
            return false;
        }
        Set<String> values = new HashSet<>(formerValues(column.get()).values());
        diff.after.enumTypes().stream()
                .filter(one -> one.name().equals(type.name()))
                .forEach(one -> values.addAll(one.values()));
        return row.value(name)
                .filter(value -> value != RowValue.Nothing.NULL && !values.contains(value.text()))
                .isPresent();
    }

    /** Nothing at all may be in a column that stays, and whose values become nobody knows what. */
    private Optional<RowValue> given(String column) {
        boolean mayBeNull =
                pair.renamed().column(column).filter(Column::nullable).isPresent();
        return pair.retyped().contains(column) && mayBeNull ? Optional.of(RowValue.Nothing.NULL) : Optional.empty();
    }
}
