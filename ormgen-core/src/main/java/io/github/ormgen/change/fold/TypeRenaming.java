package io.github.ormgen.change.fold;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.TableName;
import java.util.Map;

/** Puts other names of enum types into columns. */
public record TypeRenaming(Map<TableName, TableName> names) {

    /** The column, with the present name of its enum type. */
    public Column in(Column column) {
        return column.withType(in(column.type()));
    }

    private ColumnType in(ColumnType type) {
        if (type instanceof ColumnType.ArrayOf array) {
            return new ColumnType.ArrayOf(in(array.element()));
        }
        return type instanceof ColumnType.NativeEnum named
                ? new ColumnType.NativeEnum(names.getOrDefault(named.name(), named.name()))
                : type;
    }
}
