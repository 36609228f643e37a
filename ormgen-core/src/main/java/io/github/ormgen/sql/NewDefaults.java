package io.github.ormgen.sql;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeDefault;
import io.github.ormgen.schema.change.ChangeNullability;
import io.github.ormgen.schema.change.CreateTable;
import io.github.ormgen.schema.change.Fill;
import io.github.ormgen.schema.change.InsertRow;
import io.github.ormgen.schema.change.UpdateRow;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the texts that a script's statements put into columns. */
final class NewDefaults {

    private NewDefaults() {}

    static Set<String> of(Collection<? extends Change> changes) {
        return changes.stream()
                .flatMap(NewDefaults::values)
                .filter(DefaultValue.Text.class::isInstance)
                .map(value -> ((DefaultValue.Text) value).value())
                .collect(Collectors.toSet());
    }

    private static Stream<DefaultValue> values(Change change) {
        if (change instanceof ChangeDefault other) {
            return other.after().stream();
        } else if (change instanceof AddColumn add) {
            return add.column().defaultValue().stream();
        } else if (change instanceof CreateTable create) {
            return create.table().columns().stream().map(Column::defaultValue).flatMap(Optional::stream);
        } else if (change instanceof ChangeNullability required) {
            return required.fill().stream()
                    .filter(Fill.Literal.class::isInstance)
                    .map(fill -> ((Fill.Literal) fill).value());
        }
        return rows(change)
                .flatMap(row -> row.values().values().stream())
                .filter(RowValue.Literal.class::isInstance)
                .map(value -> ((RowValue.Literal) value).value());
    }

    private static Stream<ReferenceRow> rows(Change change) {
        if (change instanceof InsertRow insert) {
            return Stream.of(insert.row());
        }
        return change instanceof UpdateRow update ? Stream.of(update.after()) : Stream.empty();
    }
}
