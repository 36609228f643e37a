package io.github.ormgen.schema;

import java.util.List;

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
    public UniqueKey withName(String other) {
        return new UniqueKey(other, path, columns, livingOnly);
    }

    @Override
    public UniqueKey withPath(String other) {
        return new UniqueKey(name, other, columns, livingOnly);
    }

    @Override
    public Kind kind() {
        return Kind.UNIQUE_KEY;
    }

    @Override
    public List<String> ownColumns() {
        return columns;
    }

    @Override
    public List<String> leadingColumns() {
        return livingOnly ? List.of() : columns;
    }
}
