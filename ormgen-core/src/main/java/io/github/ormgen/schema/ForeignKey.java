package io.github.ormgen.schema;

import java.util.Comparator;
import java.util.List;

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

    /** Keeps copies of the lists. */
    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    @Override
    public ForeignKey withName(String other) {
        return new ForeignKey(other, path, columns, target, targetColumns, onDelete, onUpdate);
    }

    @Override
    public ForeignKey withPath(String other) {
        return new ForeignKey(name, other, columns, target, targetColumns, onDelete, onUpdate);
    }

    /** The longest first, since its index serves a shorter key that it begins with. */
    public static final Comparator<ForeignKey> LONGEST_FIRST =
            Comparator.comparing((ForeignKey key) -> -key.columns().size()).thenComparing(ForeignKey::name);

    /** The same, to another table. */
    public ForeignKey withTarget(TableName other) {
        return new ForeignKey(name, path, columns, other, targetColumns, onDelete, onUpdate);
    }

    @Override
    public Kind kind() {
        return Kind.FOREIGN_KEY;
    }

    @Override
    public List<String> ownColumns() {
        return columns;
    }
}
