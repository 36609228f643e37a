package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The way from the empty schema to another. */
public final class Creation {

    private Creation() {}

    /**
     * The changes that make a schema out of nothing: types and sequences, then tables, then foreign keys, so that circles
     * of foreign keys need no special case. Their inverses, backwards, are the way back.
     */
    public static List<Change> of(Schema schema) {
        List<Change> changes = new ArrayList<>();
        String collation = Schema.empty().collation();
        if (!schema.collation().equals(collation)) {
            changes.add(new SetCollation(collation, schema.collation()));
        }
        schema.enumTypes().forEach(type -> changes.add(new CreateEnumType(type)));
        schema.sequences().forEach(sequence -> changes.add(new CreateSequence(sequence)));
        schema.tables().forEach(table -> changes.add(new CreateTable(table)));
        for (Table table : schema.tables()) {
            table.foreignKeys().forEach(key -> changes.add(new AddPart(table.name(), key)));
        }
        return changes;
    }
}
