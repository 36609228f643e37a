package io.github.ormgen.change.fold;

import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import java.util.Optional;

/** Puts another value of an enum type into the defaults of columns. */
record ValueRenaming(RenameValue change) {

    Column in(Column column) {
        boolean isDefault = column.type().equals(new ColumnType.NativeEnum(change.owner()))
                && column.defaultValue().equals(Optional.of(new DefaultValue.Text(change.before())));
        return isDefault ? column.withDefaultValue(Optional.of(new DefaultValue.Text(change.after()))) : column;
    }
}
