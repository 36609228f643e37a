package io.github.ormgen.schema;

import java.util.List;

/** A table's primary key: its constraint's name and its columns in order. */
public record PrimaryKey(String name, List<String> columns) {

    /** Keeps a copy of the columns. */
    public PrimaryKey {
        columns = List.copyOf(columns);
    }
}
