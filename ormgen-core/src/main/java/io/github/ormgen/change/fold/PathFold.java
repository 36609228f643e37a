package io.github.ormgen.change.fold;

import io.github.ormgen.change.PathChange;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts other paths into a fold's tables, sequences, types and views. */
record PathFold(
        Map<TableName, Table> tables,
        Map<TableName, Sequence> sequences,
        Map<TableName, EnumType> enumTypes,
        Map<TableName, View> views) {

    /** Whether the change fits; then it has been made. */
    boolean apply(PathChange change) {
        return switch (change.object()) {
            case ENUM_TYPE -> replace(enumTypes, change, EnumType::path, type -> type.withPath(change.after()));
            case SEQUENCE -> replace(sequences, change, Sequence::path, sequence -> sequence.withPath(change.after()));
            case TABLE -> replace(tables, change, Table::path, table -> table.withPath(change.after()));
            case VIEW -> replace(views, change, View::path, view -> view.withPath(change.after()));
            case COLUMN, UNIQUE_KEY, INDEX, FOREIGN_KEY, CHECK -> inTable(change);
        };
    }

    private boolean inTable(PathChange change) {
        @Nullable Table table = tables.get(change.name());
        Optional<Table> changed = table == null ? Optional.empty() : part(table, change);
        changed.ifPresent(other -> tables.put(change.name(), other));
        return changed.isPresent();
    }

    private static Optional<Table> part(Table table, PathChange change) {
        if (change.object() == PathChange.Kind.COLUMN) {
            return column(table, change);
        }
        return table.parts().stream()
                .filter(part -> PathChange.Kind.of(part.kind()).equals(Optional.of(change.object())))
                .filter(part -> change.part().equals(Optional.of(part.name())))
                .filter(part -> part.withPath(change.before()).equals(part))
                .findFirst()
                .flatMap(part -> table.replace(part, part.withPath(change.after())));
    }

    private static Optional<Table> column(Table table, PathChange change) {
        List<Column> columns = new ArrayList<>(table.columns());
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (change.part().equals(Optional.of(column.name()))
                    && column.path().equals(change.before())) {
                columns.set(i, column.withPath(change.after()));
                return Optional.of(table.withColumns(columns));
            }
        }
        return Optional.empty();
    }

    private static <T> boolean replace(
            Map<TableName, T> all, PathChange change, Function<T, String> path, UnaryOperator<T> withPath) {
        @Nullable T old = all.get(change.name());
        boolean fits = old != null && path.apply(old).equals(change.before());
        if (fits) {
            all.computeIfPresent(change.name(), (name, object) -> withPath.apply(object));
        }
        return fits;
    }
}
