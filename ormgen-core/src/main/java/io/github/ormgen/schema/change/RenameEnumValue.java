package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;

/** Another name of an enum type's value; rows that hold it follow. */
public record RenameEnumValue(TableName type, String before, String after) implements Change {

    @Override
    public Change inverse() {
        return new RenameEnumValue(type, after, before);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameEnumValue(this);
    }
}
