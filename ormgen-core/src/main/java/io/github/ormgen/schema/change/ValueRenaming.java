package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import java.util.Optional;

/** Puts another value of an enum type into the defaults of columns. */
record ValueRenaming(RenameEnumValue change) {

    Column in(Column column) {
        boolean isDefault = column.type().equals(new ColumnType.NativeEnum(change.type()))
                && column.defaultValue().equals(Optional.of(new DefaultValue.Text(change.before())));
        return isDefault ? column.withDefaultValue(Optional.of(new DefaultValue.Text(change.after()))) : column;
    }
}
