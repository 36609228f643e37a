package io.github.ormgen.schema;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A row that a model asks for.
 *
 * @param key the columns by whose values it is known
 * @param values what it holds, by column; what it does not say is the database's or the users' own
 */
public record ReferenceRow(List<String> key, SortedMap<String, RowValue> values) {

    /** An order by columns and values of the key. */
    static final Comparator<ReferenceRow> ORDER =
            Comparator.comparing(ReferenceRow::keyText).thenComparing(row -> String.valueOf(row.values));

    /** Keeps copies. */
    public ReferenceRow {
        key = List.copyOf(key);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** What it holds in a column, empty if it does not say. */
    public Optional<RowValue> value(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /** The values of its key. */
    public SortedMap<String, RowValue> keyValues() {
        SortedMap<String, RowValue> all = new TreeMap<>(values);
        all.keySet().retainAll(key);
        return all;
    }

    /** Whether another row is known by the same values. */
    public boolean isSameKey(ReferenceRow other) {
        return keyValues().equals(other.keyValues());
    }

    /** The same with another value in a column, or without one. */
    public ReferenceRow with(String column, Optional<RowValue> value) {
        SortedMap<String, RowValue> all = new TreeMap<>(values);
        all.remove(column);
        value.ifPresent(present -> all.put(column, present));
        return new ReferenceRow(key, all);
    }

    /** The same with columns of other names. */
    public ReferenceRow withColumns(UnaryOperator<String> names) {
        SortedMap<String, RowValue> all = new TreeMap<>();
        values.forEach((column, value) -> all.put(names.apply(column), value));
        return new ReferenceRow(key.stream().map(names).toList(), all);
    }

    /** Its key as a person reads it: {@code name = ADMIN}. */
    public String keyText() {
        return key.stream()
                .map(column ->
                        column + " = " + value(column).map(RowValue::text).orElse("?"))
                .collect(Collectors.joining(", "));
    }
}
