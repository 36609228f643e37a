package io.github.ormgen.schema;

import java.util.List;

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
    public PrimaryKey withName(String other) {
        return new PrimaryKey(other, columns);
    }

    @Override
    public PrimaryKey withPath(String other) {
        return this;
    }

    @Override
    public Kind kind() {
        return Kind.PRIMARY_KEY;
    }

    @Override
    public List<String> ownColumns() {
        return columns;
    }

    @Override
    public List<String> leadingColumns() {
        return columns;
    }
}
