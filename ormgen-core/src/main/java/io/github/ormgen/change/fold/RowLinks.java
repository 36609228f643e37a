package io.github.ormgen.change.fold;

import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says which rows reference rows refer to.
 *
 * @param foreignKeys the foreign keys by table; without those of tables that have none
 */
public record RowLinks(Map<TableName, List<ForeignKey>> foreignKeys) {

    /** A row as others see it: the table and the values of some of its columns. */
    public record Sight(TableName table, List<String> columns, List<RowValue> values) {}

    /** What a row refers to. */
    public List<Sight> targets(TableName table, ReferenceRow row) {
        List<Sight> sights = new ArrayList<>();
        for (RowValue value : row.values().values()) {
            if (value instanceof RowValue.Reference reference) {
                sights.add(new Sight(
                        reference.table(),
                        List.copyOf(reference.key().keySet()),
                        List.copyOf(reference.key().values())));
            }
        }
        for (ForeignKey key : foreignKeys.getOrDefault(table, List.of())) {
            values(row, key.columns())
                    .filter(values -> !values.contains(RowValue.Nothing.NULL))
                    .ifPresent(values -> sights.add(new Sight(key.target(), key.targetColumns(), values)));
        }
        return sights;
    }

    /** The values of columns, empty if the row does not say them all. */
    public static Optional<List<RowValue>> values(ReferenceRow row, List<String> columns) {
        List<RowValue> values =
                columns.stream().flatMap(column -> row.value(column).stream()).toList();
        return values.size() == columns.size() ? Optional.of(values) : Optional.empty();
    }

    /** Finds rows by how others see them. */
    public static final class Index<T> {

        private record Kind(TableName table, List<String> columns) {}

        private record Entry<T>(ReferenceRow row, T value) {}

        private final Map<TableName, List<Entry<T>>> rows = new HashMap<>();
        private final Map<Kind, Map<List<RowValue>, List<T>>> found = new HashMap<>();

        /** Adds what a row stands for. */
        public void add(TableName table, ReferenceRow row, T value) {
            rows.computeIfAbsent(table, name -> new ArrayList<>()).add(new Entry<>(row, value));
        }

        /** What the rows seen stand for. */
        public Stream<T> find(Sight sight) {
            return found
                    .computeIfAbsent(new Kind(sight.table(), sight.columns()), this::index)
                    .getOrDefault(sight.values(), List.of())
                    .stream();
        }

        private Map<List<RowValue>, List<T>> index(Kind kind) {
            Map<List<RowValue>, List<T>> index = new HashMap<>();
            for (Entry<T> entry : rows.getOrDefault(kind.table(), List.of())) {
                values(entry.row(), kind.columns())
                        .ifPresent(values -> index.computeIfAbsent(values, key -> new ArrayList<>())
                                .add(entry.value()));
            }
            return index;
        }
    }
}
