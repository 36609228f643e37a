package io.github.ormgen.change.fold;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.SetCollation;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.Edit.ViewChange;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The way from the empty schema to another. */
public final class SchemaAsChanges {

    private SchemaAsChanges() {}

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
        schema.enumTypes().forEach(type -> changes.add(EnumTypeChange.create(type)));
        schema.sequences().forEach(sequence -> changes.add(SequenceChange.create(sequence)));
        schema.tables().forEach(table -> changes.add(TableChange.create(table)));
        changes.addAll(rows(schema));
        for (Table table : schema.tables()) {
            table.foreignKeys().forEach(key -> changes.add(PartChange.add(table.name(), key)));
        }
        View.inOrder(schema.views()).forEach(view -> changes.add(ViewChange.create(view)));
        return changes;
    }

    /** The first revision: it makes the whole schema. */
    public static Revision revision(String version, String description, Schema schema) {
        return new Revision(version, description, Schema.empty(), schema, of(schema));
    }

    private static List<RowChange> rows(Schema schema) {
        List<RowChange> inserts = new ArrayList<>();
        Map<TableName, List<ForeignKey>> foreignKeys = new HashMap<>();
        for (Table table : schema.tables()) {
            table.rows().forEach(row -> inserts.add(RowChange.insert(table.name(), row)));
            foreignKeys.put(table.name(), table.foreignKeys());
        }
        return new RowOrder(new RowLinks(foreignKeys), Map.of(), inserts).sorted();
    }
}
