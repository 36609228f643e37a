package io.github.ormgen.schema;

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
        ReferentialAction onUpdate) {

    /** Keeps copies of the lists. */
    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }
}
