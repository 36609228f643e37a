package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Table;
import java.util.List;

/** A table that goes, after its foreign keys and reference rows. */
public record DropTable(Table table) implements Change {

    /** Leaves foreign keys and reference rows out: they are changes of their own, so that tables may refer to each other. */
    public DropTable {
        table = table.withForeignKeys(List.of()).withRows(List.of());
    }

    @Override
    public Change inverse() {
        return new CreateTable(table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropTable(this);
    }
}
