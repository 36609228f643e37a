package io.github.ormgen.history;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.schema.AsideNames;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.SchemaPart;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The schema that a revision leads to instead of the model's: with what would be dropped set aside under other names, and
 * with what earlier revisions have set aside. A comparison with it finds renames where there were drops. Used once.
 */
final class RetainedDrops {

    private static final String PREFIX = "_dropped_";

    private final Schema before;
    private final DropPolicy dropping;
    private final Map<String, String> formerNames = new HashMap<>();

    /** The paths that tables were set aside under, by those that they had. */
    private final Map<String, String> asideTables = new HashMap<>();

    private final List<Table> tables;
    private final List<Sequence> sequences;
    private final List<EnumType> enumTypes;

    /** Begins with the schema of the model. */
    RetainedDrops(Schema before, Schema model, DropPolicy dropping) {
        this.before = before;
        this.dropping = dropping;
        tables = new ArrayList<>(model.tables());
        sequences = new ArrayList<>(model.sequences());
        enumTypes = new ArrayList<>(model.enumTypes());
    }

    /** Looks at what would be dropped; false if nothing of it stays. */
    boolean look(Revision revision) {
        List<Change> drops = revision.changes().stream().filter(this::isKept).toList();
        // What belongs to a table goes where the table has gone.
        drops.stream().filter(change -> change.droppedTable().isPresent()).forEach(this::keep);
        drops.stream().filter(change -> change.droppedTable().isEmpty()).forEach(this::keep);
        return !drops.isEmpty();
    }

    /** The model's schema and what is set aside. */
    Schema schema(Schema model) {
        tables.sort(Comparator.comparing(Table::name));
        sequences.sort(Comparator.comparing(Sequence::name));
        enumTypes.sort(Comparator.comparing(EnumType::name));
        return new Schema(model.collation(), tables, sequences, enumTypes, model.views());
    }

    /** What the model says of former names, and what became of what is set aside now. */
    MigrationHints intentions(MigrationHints model) {
        Map<String, String> names = new HashMap<>(model.formerNames());
        names.putAll(formerNames);
        return new MigrationHints(names, model.formerValues(), model.fills(), model.origins());
    }

    private boolean isKept(Change change) {
        return switch (change.subject()) {
            case TABLE, SEQUENCE ->
                ((Edit<?>) change)
                        .dropped()
                        .filter(gone -> isKept(((SchemaPart<?>) gone).path()))
                        .isPresent();
            case COLUMN ->
                ((ColumnChange) change)
                        .dropped()
                        .filter(gone -> gone.generated().isEmpty() && isKept(gone.path()))
                        .isPresent();
            case PART, ROW, ENUM_TYPE, VIEW, VALUE, COLLATION, PATHS, SQL -> false;
        };
    }

    private boolean isKept(String path) {
        return isSetAside(path) ? dropping != DropPolicy.CLEAR : dropping == DropPolicy.KEEP && !path.isEmpty();
    }

    private static boolean isSetAside(String path) {
        return Stream.of(path.split("\\.", -1)).anyMatch(segment -> segment.startsWith(PREFIX));
    }

    private void keep(Change change) {
        if (change instanceof TableChange table) {
            table(table.old().path());
        } else if (change instanceof ColumnChange column) {
            column(column.table(), column.old());
        } else if (change instanceof SequenceChange sequence) {
            sequence(sequence.old());
        }
    }

    /** Nothing holds it to others any more, and no name of a key or index stands in the way of another. */
    private void table(String path) {
        Table table = at(before.tables(), path);
        Table bare = table.filterParts(part -> part.kind() == TablePart.Kind.PRIMARY_KEY);
        table.columns().forEach(column -> type(column.type()));
        if (isSetAside(path)) {
            tables.add(bare);
            return;
        }
        AsideNames names = free(tables, Table::path, path, Table::name, table.name());
        String aside = remembered(names, path);
        asideTables.put(path, aside);
        TableName name = names.of(table.name());
        tables.add(bare.with(name, aside)
                .mapParts(key -> key.withName(LongNames.shorten("pk_" + name.name())))
                .mapColumns(column -> column.withPath(below(aside, path, column.path()))));
    }

    /** Inserts that don't know of it go on. */
    private void column(TableName name, Column dropped) {
        Optional<Table> former = before.tables().stream()
                .filter(table -> columnAt(table, dropped.path()).isPresent())
                .findFirst();
        Column column = former.flatMap(table -> columnAt(table, dropped.path())).orElse(dropped);
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            if (table.name().equals(name)) {
                Column kept = isSetAside(column.path()) ? column : aside(table, column);
                List<ReferenceRow> old = former.map(Table::rows).orElse(List.of());
                tables.set(i, table.with(kept).orElseThrow().withRows(rows(table, old, column.name(), kept.name())));
            }
        }
        type(column.type());
    }

    private static Optional<Column> columnAt(Table table, String path) {
        return table.columns().stream()
                .filter(column -> column.path().equals(path))
                .findFirst();
    }

    /** Reference rows keep what they hold there. */
    private static List<ReferenceRow> rows(Table table, List<ReferenceRow> old, String before, String after) {
        return table.rows().stream()
                .map(row -> old.stream()
                        .filter(row::isSameKey)
                        .findFirst()
                        .map(former -> row.with(after, former.value(before)))
                        .orElse(row))
                .toList();
    }

    private Column aside(Table table, Column column) {
        TableName name = TableName.of(column.name());
        AsideNames names =
                free(table.columns(), Column::path, column.path(), other -> TableName.of(other.name()), name);
        return column.withName(names.of(column.name()))
                .withPath(remembered(names, column.path()))
                .withNullable(true)
                .withIdentity(false)
                .withDefaultValue(Optional.empty());
    }

    private void sequence(Sequence dropped) {
        Sequence sequence = at(before.sequences(), dropped.path());
        if (isSetAside(sequence.path())) {
            sequences.add(sequence);
            return;
        }
        AsideNames names = free(sequences, Sequence::path, sequence.path(), Sequence::name, sequence.name());
        String table = sequence.path().split("\\.", 2)[0];
        String path = asideTables.containsKey(table)
                ? below(asideTables.get(table), table, sequence.path())
                : remembered(names, sequence.path());
        sequences.add(sequence.with(names.of(sequence.name()), path));
    }

    /** The type of a column that stays has to stay too. */
    private void type(ColumnType type) {
        type.enumType()
                .filter(name ->
                        enumTypes.stream().noneMatch(known -> known.name().equals(name)))
                .ifPresent(name -> enumTypes.add(before.enumTypes().stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst()
                        .orElseThrow()));
    }

    /** The same place in the model under another name, which is remembered. */
    private String remembered(AsideNames names, String path) {
        String aside = aside(names, path);
        formerNames.put(aside, path.substring(path.lastIndexOf('.') + 1));
        return aside;
    }

    private static String aside(AsideNames names, String path) {
        int dot = path.lastIndexOf('.') + 1;
        return path.substring(0, dot) + names.prefix() + path.substring(dot);
    }

    /** The path of a column whose table comes from another place; its own fields keep their names. */
    private static String below(String aside, String table, String path) {
        return path.startsWith(table + ".") ? aside + path.substring(table.length()) : path;
    }

    /** Such that neither name nor path is there already: the same may have been set aside before. */
    private static <T> AsideNames free(
            List<T> all, Function<T, String> paths, String path, Function<T, TableName> names, TableName name) {
        return AsideNames.free(
                PREFIX, aside -> isTaken(all, paths, aside(aside, path)) || isTaken(all, names, aside.of(name)));
    }

    private static <T, K> boolean isTaken(List<T> all, Function<T, K> key, K wanted) {
        return all.stream().map(key).anyMatch(wanted::equals);
    }

    private static <T extends SchemaPart<T>> T at(List<T> all, String path) {
        return all.stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
    }
}
