package io.github.ormgen.schema;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A foreign key.
 *
 * @param name the constraint's name
 * @param path where it comes from in the model
 * @param columns the referring columns
 * @param target the table referred to
 * @param targetColumns its columns, in the order of {@code columns}
 * @param onDelete what happens when the row referred to is deleted
 * @param onUpdate what happens when its key changes
 */
public record ForeignKey(
        String name,
        String path,
        List<String> columns,
        TableName target,
        List<String> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate)
        implements TablePart {

    /** The longest first, since its index serves a shorter key that it begins with. */
    public static final Comparator<ForeignKey> LONGEST_FIRST =
            Comparator.comparing((ForeignKey key) -> -key.columns().size()).thenComparing(ForeignKey::name);

    /** Keeps copies of the lists. */
    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    @Override
    public TablePart with(
            String otherName, String otherPath, UnaryOperator<String> columnNames, UnaryOperator<SqlText> sql) {
        return new ForeignKey(
                otherName,
                otherPath,
                columns.stream().map(columnNames).toList(),
                target,
                targetColumns,
                onDelete,
                onUpdate);
    }

    /** The same, to other columns of a table. */
    public ForeignKey withTarget(TableName other, List<String> otherColumns) {
        return new ForeignKey(name, path, columns, other, otherColumns, onDelete, onUpdate);
    }

    @Override
    public Kind kind() {
        return Kind.FOREIGN_KEY;
    }
}
