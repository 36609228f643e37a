package io.github.ormgen.schema;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A unique key.
 *
 * @param name the constraint's or index's name
 * @param path where it comes from in the model
 * @param columns its columns, in order
 * @param livingOnly whether it holds only among rows that are not soft-deleted, see {@link Table#softDelete()}
 */
public record UniqueKey(String name, String path, List<String> columns, boolean livingOnly) implements TablePart {

    /** Keeps a copy of the columns. */
    public UniqueKey {
        columns = List.copyOf(columns);
    }

    @Override
    public TablePart with(
            String otherName, String otherPath, UnaryOperator<String> columnNames, UnaryOperator<SqlText> sql) {
        return new UniqueKey(
                otherName, otherPath, columns.stream().map(columnNames).toList(), livingOnly);
    }

    @Override
    public Kind kind() {
        return Kind.UNIQUE_KEY;
    }

    @Override
    public List<String> leadingColumns() {
        return livingOnly ? List.of() : columns;
    }
}
