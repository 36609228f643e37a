package io.github.ormgen.change.diff;

import static java.util.Objects.requireNonNull;

import io.github.ormgen.change.Conversion;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** A column that lives on: as it is with its final name, and as the next schema has it. */
    record ColumnPair(Column before, Column after) {}

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

    /** The columns that live on, in the next schema's order. */
    List<ColumnPair> columns() {
        List<ColumnPair> pairs = new ArrayList<>();
        for (Column column : after.columns()) {
            if (matched.containsValue(column.name())) {
                renamed.column(column.name()).ifPresent(old -> pairs.add(new ColumnPair(old, column)));
            }
        }
        return pairs;
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
        return columns().stream()
                .filter(pair -> Conversion.of(pair.before().type(), pair.after().type()) == Conversion.NARROWING)
                .map(pair -> pair.after().name())
                .collect(Collectors.toSet());
    }

    /** The final names of columns whose type changes. */
    Set<String> retyped() {
        return columns().stream()
                .filter(pair -> !pair.before().type().equals(pair.after().type()))
                .map(pair -> pair.after().name())
                .collect(Collectors.toSet());
    }
}
