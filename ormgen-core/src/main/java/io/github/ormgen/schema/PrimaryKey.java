package io.github.ormgen.schema;

import java.util.List;
import java.util.function.UnaryOperator;

/** A table's primary key: its constraint's name and its columns in order. */
public record PrimaryKey(String name, List<String> columns) implements TablePart {

    /** Keeps a copy of the columns. */
    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public TablePart with(
            String otherName, String otherPath, UnaryOperator<String> columnNames, UnaryOperator<SqlText> sql) {
        return new PrimaryKey(otherName, columns.stream().map(columnNames).toList());
    }

    @Override
    public Kind kind() {
        return Kind.PRIMARY_KEY;
    }

    @Override
    public List<String> leadingColumns() {
        return columns;
    }
}
