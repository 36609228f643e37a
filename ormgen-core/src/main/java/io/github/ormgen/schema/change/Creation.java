package io.github.ormgen.schema.change;

import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The way from the empty schema to another. */
public final class Creation {

    private Creation() {}

    /**
     * The changes that make a schema out of nothing: types and sequences, then tables, rows, and foreign keys, so that circles
     * of foreign keys need no special case; then views. Their inverses, backwards, are the way back.
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
        changes.addAll(rows(schema));
        for (Table table : schema.tables()) {
            table.foreignKeys().forEach(key -> changes.add(new AddPart(table.name(), key)));
        }
        ViewOrder.of(schema.views()).forEach(view -> changes.add(new CreateView(view)));
        return changes;
    }

    private static List<RowChange> rows(Schema schema) {
        List<RowChange> inserts = new ArrayList<>();
        Map<TableName, List<ForeignKey>> foreignKeys = new HashMap<>();
        for (Table table : schema.tables()) {
            table.rows().forEach(row -> inserts.add(new InsertRow(table.name(), row)));
            foreignKeys.put(table.name(), table.foreignKeys());
        }
        return new RowOrder(new RowLinks(foreignKeys), Map.of(), inserts).sorted();
    }
}
