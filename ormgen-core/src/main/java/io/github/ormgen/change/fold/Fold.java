package io.github.ormgen.change.fold;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.Change.RunSql;
import io.github.ormgen.change.Change.SetCollation;
import io.github.ormgen.change.Change.SetPaths;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.Edit.ViewChange;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Applies changes to a schema, one after another. Not thread-safe. */
public final class Fold implements Change.Visitor<Boolean> {

    private String collation;
    /** Without their rows, which stand by themselves so that one can be found without looking through all. */
    private final SortedMap<TableName, Table> tables = new TreeMap<>();

    private final Rows rows;
    private final SortedMap<TableName, Sequence> sequences = new TreeMap<>();
    private final SortedMap<TableName, EnumType> enumTypes = new TreeMap<>();
    private final SortedMap<TableName, View> views = new TreeMap<>();

    /** Begins with a schema. */
    public Fold(Schema schema) {
        collation = schema.collation();
        rows = new Rows(schema.tables());
        schema.tables().forEach(table -> tables.put(table.name(), Rows.without(table)));
        schema.sequences().forEach(sequence -> sequences.put(sequence.name(), sequence));
        schema.enumTypes().forEach(type -> enumTypes.put(type.name(), type));
        schema.views().forEach(view -> views.put(view.name(), view));
    }

    /**
     * The schema that the changes, one after another, lead to.
     *
     * @throws IllegalStateException if a change does not fit: it creates what is there, or drops what is not there as the
     *     change has it; which says that the changes are not those of this schema
     */
    public static Schema of(Schema before, List<? extends Change> changes) {
        Fold fold = new Fold(before);
        changes.forEach(fold::apply);
        return fold.schema();
    }

    /**
     * Takes one more change.
     *
     * @throws IllegalStateException if it does not fit; then nothing can be said of the schema any more
     */
    public void apply(Change change) {
        if (!change.accept(this)) {
            throw new IllegalStateException("Does not fit the schema: " + change);
        }
    }

    /** The schema as it is now. */
    public Schema schema() {
        return new Schema(
                collation,
                tables(),
                List.copyOf(sequences.values()),
                List.copyOf(enumTypes.values()),
                List.copyOf(views.values()));
    }

    /** The table of a name as it is now, empty if there is none. */
    public Optional<Table> table(TableName name) {
        return shape(name).map(rows::in);
    }

    /** The table of a name as it is now, but for its rows; empty if there is none. */
    public Optional<Table> shape(TableName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The tables as they are now, sorted by name. */
    public List<Table> tables() {
        return tables.values().stream().map(rows::in).toList();
    }

    /** The tables as they are now but for their rows, sorted by name. */
    public List<Table> shapes() {
        return List.copyOf(tables.values());
    }

    /** The enum types as they are now, sorted by name. */
    public List<EnumType> enumTypes() {
        return List.copyOf(enumTypes.values());
    }

    /** The collation as it is now. */
    public String collation() {
        return collation;
    }

    /** The sequences as they are now, sorted by name. */
    public List<Sequence> sequences() {
        return List.copyOf(sequences.values());
    }

    /** The sequence of a name as it is now, empty if there is none. */
    public Optional<Sequence> sequence(TableName name) {
        return Optional.ofNullable(sequences.get(name));
    }

    /** The view of a name as it is now, empty if there is none. */
    public Optional<View> view(TableName name) {
        return Optional.ofNullable(views.get(name));
    }

    /** The enum type of a name as it is now, empty if there is none. */
    public Optional<EnumType> enumType(TableName name) {
        return Optional.ofNullable(enumTypes.get(name));
    }

    @Override
    public Boolean table(TableChange change) {
        return switch (change.verb()) {
            case CREATE -> tables.putIfAbsent(change.name(), change.next()) == null;
            case DROP -> rows.isEmpty(change.name()) && tables.remove(change.name(), change.old());
            case RENAME -> rename(change.name(), change.next().name());
            case ALTER -> edit(change.name(), table -> altered(table, change.old(), change.next()));
        };
    }

    private boolean rename(TableName before, TableName after) {
        boolean fits = rename(tables, before, after, table -> table.withName(after));
        eachForeignKey(key -> key.target().equals(before) ? key.withTarget(after) : key);
        rows.rename(before, after);
        return fits;
    }

    /** What the change leaves as it is may be anything. */
    private static Optional<Table> altered(Table table, Table before, Table after) {
        boolean fits =
                (table.comment().equals(before.comment()) || before.comment().equals(after.comment()))
                        && (table.softDelete().equals(before.softDelete())
                                || before.softDelete().equals(after.softDelete()));
        Table commented = before.comment().equals(after.comment()) ? table : table.withComment(after.comment());
        boolean isMarked = before.softDelete().equals(after.softDelete());
        return fits
                ? Optional.of(isMarked ? commented : commented.withSoftDelete(after.softDelete()))
                : Optional.empty();
    }

    @Override
    public Boolean column(ColumnChange change) {
        return switch (change.verb()) {
            case CREATE ->
                edit(
                        change.table(),
                        table -> table.column(change.name()).isEmpty()
                                ? Optional.of(withColumn(table, change.next()))
                                : Optional.empty());
            case DROP ->
                !rows.say(change.table(), change.name())
                        && edit(
                                change.table(),
                                table -> table.columns().contains(change.old())
                                        ? Optional.of(table.withColumns(table.columns().stream()
                                                .filter(column -> !column.equals(change.old()))
                                                .toList()))
                                        : Optional.empty());
            case RENAME -> rename(change);
            case ALTER -> edit(change.table(), table -> altered(table, change));
        };
    }

    private static Table withColumn(Table table, Column column) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(column);
        return table.withColumns(columns);
    }

    private boolean rename(ColumnChange change) {
        String after = change.next().name();
        ColumnRenaming renaming = new ColumnRenaming(change.name(), after);
        boolean fits = edit(
                change.table(),
                table -> table.column(change.name()).isPresent()
                                && table.column(after).isEmpty()
                        ? Optional.of(SqlRenaming.words(renaming.in(table), renaming.names()))
                        : Optional.empty());
        eachForeignKey(key -> renaming.inTarget(key, change.table()));
        rows.renameColumn(change.table(), renaming::of);
        return fits;
    }

    private static Optional<Table> altered(Table table, ColumnChange change) {
        return table.column(change.name())
                .flatMap(change::in)
                .map(changed -> table.mapColumns(column -> column.name().equals(change.name()) ? changed : column));
    }

    @Override
    public Boolean part(PartChange change) {
        return edit(change.table(), table -> switch (change.verb()) {
            case CREATE -> table.with(change.next());
            case DROP -> table.without(change.old());
            case RENAME ->
                table.part(change.kind(), change.old().name())
                        .flatMap(part ->
                                table.replace(part, part.withName(change.next().name())));
            case ALTER -> table.replace(change.old(), change.next());
        });
    }

    @Override
    public Boolean row(RowChange change) {
        return tables.containsKey(change.table()) && rows.apply(change);
    }

    @Override
    public Boolean enumType(EnumTypeChange change) {
        return switch (change.verb()) {
            case CREATE -> enumTypes.putIfAbsent(change.object().name(), change.next()) == null;
            case DROP -> enumTypes.remove(change.object().name(), change.old());
            case RENAME -> {
                TableName after = change.next().name();
                TypeRenaming renaming = new TypeRenaming(Map.of(change.old().name(), after));
                eachColumn(renaming::in);
                yield rename(enumTypes, change.old().name(), after, type -> type.withName(after));
            }
            case ALTER -> {
                Optional<EnumType> altered = enumType(change.old().name()).flatMap(type -> change.in(type));
                altered.ifPresent(type -> enumTypes.put(type.name(), type));
                yield altered.isPresent();
            }
        };
    }

    @Override
    public Boolean sequence(SequenceChange change) {
        return switch (change.verb()) {
            case CREATE -> sequences.putIfAbsent(change.object().name(), change.next()) == null;
            case DROP -> sequences.remove(change.object().name(), change.old());
            case RENAME -> {
                TableName after = change.next().name();
                yield rename(sequences, change.old().name(), after, sequence -> sequence.withName(after));
            }
            case ALTER -> sequences.replace(change.old().name(), change.old(), change.next());
        };
    }

    /** What tables do is nothing to views: those in the way are dropped before, and made again. */
    @Override
    public Boolean view(ViewChange change) {
        return switch (change.verb()) {
            case CREATE -> views.putIfAbsent(change.object().name(), change.next()) == null;
            case DROP -> views.remove(change.object().name(), change.old());
            case RENAME -> {
                TableName after = change.next().name();
                yield rename(views, change.old().name(), after, view -> view.withName(after));
            }
            case ALTER -> views.replace(change.old().name(), change.old(), change.next());
        };
    }

    /** Of a type, defaults and rows follow. */
    @Override
    public Boolean value(RenameValue change) {
        if (change.column().isPresent()) {
            String column = change.column().get();
            rows.replace(change.owner(), column, change.before(), change.after());
            return shape(change.owner()).flatMap(table -> table.column(column)).isPresent();
        }
        eachColumn(new ValueRenaming(change)::in);
        for (Table table : tables.values()) {
            table.columns().stream()
                    .filter(column -> column.type().equals(new ColumnType.NativeEnum(change.owner())))
                    .forEach(column -> rows.replace(table.name(), column.name(), change.before(), change.after()));
        }
        @Nullable EnumType type = enumTypes.get(change.owner());
        boolean fits = type != null
                && type.values().contains(change.before())
                && !type.values().contains(change.after());
        if (type != null) {
            List<String> values = new ArrayList<>(type.values());
            values.replaceAll(value -> value.equals(change.before()) ? change.after() : value);
            enumTypes.put(change.owner(), type.withValues(values));
        }
        return fits;
    }

    @Override
    public Boolean collation(SetCollation change) {
        boolean fits = collation.equals(change.before());
        collation = change.after();
        return fits;
    }

    @Override
    public Boolean paths(SetPaths change) {
        return change.paths().stream().allMatch(new PathFold(tables, sequences, enumTypes, views)::apply);
    }

    /** What a person wrote is taken to leave the schema as it is. */
    @Override
    public Boolean sql(RunSql change) {
        return true;
    }

    private void eachColumn(UnaryOperator<Column> change) {
        tables.replaceAll((name, table) -> table.mapColumns(change));
    }

    private void eachForeignKey(UnaryOperator<ForeignKey> change) {
        tables.replaceAll(
                (name, table) -> table.mapParts(part -> part instanceof ForeignKey key ? change.apply(key) : part));
    }

    private boolean edit(TableName name, Function<Table, Optional<Table>> change) {
        Optional<Table> changed = shape(name).flatMap(change);
        changed.ifPresent(table -> tables.put(name, table));
        return changed.isPresent();
    }

    private static <T> boolean rename(
            SortedMap<TableName, T> all, TableName before, TableName after, UnaryOperator<T> change) {
        @Nullable T old = all.remove(before);
        return old != null && all.putIfAbsent(after, change.apply(old)) == null;
    }
}
