package io.github.ormgen.schema.change;

import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Applies changes to a schema. Not thread-safe, used once. */
public final class Fold implements Change.Visitor<Boolean> {

    private String collation;
    private final SortedMap<TableName, Table> tables = new TreeMap<>();
    private final SortedMap<TableName, Sequence> sequences = new TreeMap<>();
    private final SortedMap<TableName, EnumType> enumTypes = new TreeMap<>();

    private Fold(Schema schema) {
        collation = schema.collation();
        schema.tables().forEach(table -> tables.put(table.name(), table));
        schema.sequences().forEach(sequence -> sequences.put(sequence.name(), sequence));
        schema.enumTypes().forEach(type -> enumTypes.put(type.name(), type));
    }

    /**
     * The schema that the changes, one after another, lead to.
     *
     * @throws IllegalStateException if a change does not fit: it creates what is there, or drops what is not there as the
     *     change has it; which says that the changes are not those of this schema
     */
    public static Schema of(Schema before, List<? extends Change> changes) {
        Fold fold = new Fold(before);
        for (Change change : changes) {
            if (!change.accept(fold)) {
                throw new IllegalStateException("Does not fit the schema: " + change);
            }
        }
        return new Schema(
                fold.collation,
                List.copyOf(fold.tables.values()),
                List.copyOf(fold.sequences.values()),
                List.copyOf(fold.enumTypes.values()));
    }

    @Override
    public Boolean setCollation(SetCollation change) {
        boolean fits = collation.equals(change.before());
        collation = change.after();
        return fits;
    }

    @Override
    public Boolean createEnumType(CreateEnumType change) {
        return enumTypes.putIfAbsent(change.type().name(), change.type()) == null;
    }

    @Override
    public Boolean dropEnumType(DropEnumType change) {
        return enumTypes.remove(change.type().name(), change.type());
    }

    @Override
    public Boolean createSequence(CreateSequence change) {
        return sequences.putIfAbsent(change.sequence().name(), change.sequence()) == null;
    }

    @Override
    public Boolean dropSequence(DropSequence change) {
        return sequences.remove(change.sequence().name(), change.sequence());
    }

    @Override
    public Boolean createTable(CreateTable change) {
        return tables.putIfAbsent(change.table().name(), change.table()) == null;
    }

    @Override
    public Boolean dropTable(DropTable change) {
        return tables.remove(change.table().name(), change.table());
    }

    @Override
    public Boolean addForeignKey(AddForeignKey change) {
        @Nullable Table table = tables.get(change.table());
        if (table == null || table.foreignKeys().contains(change.key())) {
            return false;
        }
        List<ForeignKey> keys = new ArrayList<>(table.foreignKeys());
        keys.add(change.key());
        keys.sort(Comparator.comparing(ForeignKey::name));
        tables.put(change.table(), table.withForeignKeys(keys));
        return true;
    }

    @Override
    public Boolean dropForeignKey(DropForeignKey change) {
        @Nullable Table table = tables.get(change.table());
        if (table == null || !table.foreignKeys().contains(change.key())) {
            return false;
        }
        List<ForeignKey> keys = new ArrayList<>(table.foreignKeys());
        keys.remove(change.key());
        tables.put(change.table(), table.withForeignKeys(keys));
        return true;
    }
}
