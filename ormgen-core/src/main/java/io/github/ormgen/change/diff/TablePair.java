package io.github.ormgen.change.diff;

import static java.util.Objects.requireNonNull;

import io.github.ormgen.change.Conversion;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * A table that lives on.
 *
 * @param before as the last schema has it
 * @param renamed the same with its final names
 * @param after as the next schema has it
 * @param matched the next names of the columns that live on, by their last
 * @param names the final names of all columns, by their last
 * @param parts what becomes of its keys, indexes and checks
 */
public record TablePair(
        Table before,
        Table renamed,
        Table after,
        Map<String, String> matched,
        Map<String, String> names,
        ConstraintPlan parts) {

    /** A table as it was and as it is to be, with the columns and constraints that belong together. */
    public static TablePair of(Table before, Table after, SchemaMatching matching, TargetNames names) {
        Table renamed = names.in(before);
        Map<String, String> columns = names.columnsOf(before.name());
        return new TablePair(
                before,
                renamed,
                after,
                matching.columnsOf(before.name()),
                columns,
                ConstraintPlan.of(before, renamed, after, columns));
    }

    TableName name() {
        return after.name();
    }

    /** The final name of a column of the last schema. */
    String finalName(String column) {
        return requireNonNull(names.get(column));
    }

    /** The columns that live on, as the next schema has them. */
    List<Column> keptColumns() {
        return after.columns().stream()
                .filter(column -> matched.containsValue(column.name()))
                .toList();
    }

    List<Column> addedColumns() {
        return after.columns().stream()
                .filter(column -> !matched.containsValue(column.name()))
                .toList();
    }

    /** The columns that go, as the last schema has them. */
    List<Column> droppedColumns() {
        return before.columns().stream()
                .filter(column -> !matched.containsKey(column.name()))
                .toList();
    }

    /** Whether a column that the database computed lives on as one that it does not. */
    boolean isPlainNow(String column) {
        return matched.containsKey(column)
                && after.column(matched.get(column)).flatMap(Column::generated).isEmpty();
    }

    /** The last names of columns whose numbering ends, or has to pause: MySQL and MariaDB number keys alone. */
    List<String> columnsThatStopNumbering() {
        boolean keyGoes = parts.dropped().stream().anyMatch(part -> part.kind() == TablePart.Kind.PRIMARY_KEY);
        return before.columns().stream()
                .filter(Column::identity)
                .map(Column::name)
                .filter(matched::containsKey)
                .filter(name -> keyGoes
                        || !after.column(requireNonNull(matched.get(name)))
                                .orElseThrow()
                                .identity())
                .toList();
    }

    /** The final names of columns whose type changes so that some values don't fit any more. */
    Set<String> narrowed() {
        return columns((old, next) -> Conversion.of(old, next) == Conversion.NARROWING);
    }

    /** The final names of columns whose type changes. */
    Set<String> retyped() {
        return columns((old, next) -> !old.equals(next));
    }

    private Set<String> columns(BiPredicate<ColumnType, ColumnType> types) {
        return keptColumns().stream()
                .filter(next ->
                        types.test(renamed.column(next.name()).orElseThrow().type(), next.type()))
                .map(Column::name)
                .collect(Collectors.toSet());
    }
}
