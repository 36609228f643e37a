package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Table;
import java.util.List;

/** A new table with its keys, indexes and checks, but without foreign keys. */
public record CreateTable(Table table) implements Change {

    /** Leaves the foreign keys out: they are changes of their own, so that tables may refer to each other. */
    public CreateTable {
        table = table.withForeignKeys(List.of());
    }

    @Override
    public Change inverse() {
        return new DropTable(table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createTable(this);
    }
}
