package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Table;
import java.util.List;

/** A new table with its keys, indexes and checks, but without foreign keys and reference rows. */
public record CreateTable(Table table) implements Change {

    /** Leaves foreign keys and reference rows out: they are changes of their own, so that tables may refer to each other. */
    public CreateTable {
        table = table.withForeignKeys(List.of()).withRows(List.of());
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
