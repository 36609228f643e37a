package io.github.ormgen.change.fold;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.Change.SetCollation;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.Edit.ViewChange;
import io.github.ormgen.change.PathChange;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.SchemaPart;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Applies changes to a schema, one after another. Not thread-safe. */
public final class Fold {

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
        boolean fits = switch (change.subject()) {
            case TABLE -> table((TableChange) change);
            case COLUMN -> column((ColumnChange) change);
            case PART -> part((PartChange) change);
            case ROW -> tables.containsKey(((RowChange) change).table()) && rows.apply((RowChange) change);
            case ENUM_TYPE -> enumType((EnumTypeChange) change);
            case SEQUENCE -> sequence((SequenceChange) change);
            case VIEW -> view((ViewChange) change);
            case VALUE -> value((RenameValue) change);
            case COLLATION -> collation((SetCollation) change);
            case PATHS -> change.paths().stream().allMatch(this::path);
            // What a person wrote is taken to leave the schema as it is.
            case SQL -> true;
        };
        if (!fits) {
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

    private boolean table(TableChange change) {
        boolean fits = !(change.is(Verb.DROP) && !rows.isEmpty(change.name()))
                && edit(tables, change, table -> altered(table, change.old(), change.next()));
        if (change.is(Verb.RENAME)) {
            TableName after = change.next().name();
            eachForeignKey(
                    key -> key.target().equals(change.name()) ? key.withTarget(after, key.targetColumns()) : key);
            rows.rename(change.name(), after);
        }
        return fits;
    }

    /** What the change leaves as it is may be anything. */
    private static Optional<Table> altered(Table table, Table before, Table after) {
        boolean keepsComment = before.comment().equals(after.comment());
        boolean keepsMarks = before.softDelete().equals(after.softDelete());
        boolean fits = (keepsComment || table.comment().equals(before.comment()))
                && (keepsMarks || table.softDelete().equals(before.softDelete()));
        Table commented = keepsComment ? table : table.withComment(after.comment());
        return fits
                ? Optional.of(keepsMarks ? commented : commented.withSoftDelete(after.softDelete()))
                : Optional.empty();
    }

    private boolean column(ColumnChange change) {
        return switch (change.verb()) {
            case CREATE -> edit(change.table(), table -> table.with(change.next()));
            case DROP ->
                !rows.say(change.table(), change.name()) && edit(change.table(), table -> table.without(change.old()));
            case RENAME -> rename(change);
            case ALTER -> edit(change.table(), table -> altered(table, change));
        };
    }

    private boolean rename(ColumnChange change) {
        String after = change.next().name();
        ColumnRenaming renaming = new ColumnRenaming(change.name(), after);
        boolean fits = edit(
                change.table(),
                table -> table.column(change.name()).isPresent()
                                && table.column(after).isEmpty()
                        ? Optional.of(renaming.words(renaming.in(table)))
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

    private boolean part(PartChange change) {
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

    private boolean enumType(EnumTypeChange change) {
        if (change.is(Verb.RENAME)) {
            TableName before = change.old().name();
            UnaryOperator<TableName> names =
                    name -> name.equals(before) ? change.next().name() : name;
            eachColumn(column -> column.withType(column.type().withEnumType(names)));
        }
        return edit(enumTypes, change, change::in);
    }

    private boolean sequence(SequenceChange change) {
        return edit(
                sequences, change, now -> change.before().filter(now::equals).flatMap(old -> change.after()));
    }

    /** What tables do is nothing to views: those in the way are dropped before, and made again. */
    private boolean view(ViewChange change) {
        return edit(views, change, now -> change.before().filter(now::equals).flatMap(old -> change.after()));
    }

    /** Of a type, defaults and rows follow. */
    private boolean value(RenameValue change) {
        if (change.column().isPresent()) {
            String column = change.column().get();
            rows.replace(change.owner(), column, change.before(), change.after());
            return shape(change.owner()).flatMap(table -> table.column(column)).isPresent();
        }
        Optional<DefaultValue> before = Optional.of(new DefaultValue.Text(change.before()));
        Optional<DefaultValue> after = Optional.of(new DefaultValue.Text(change.after()));
        ColumnType columnType = new ColumnType.NativeEnum(change.owner());
        eachColumn(column ->
                column.type().equals(columnType) && column.defaultValue().equals(before)
                        ? column.withDefaultValue(after)
                        : column);
        for (Table table : tables.values()) {
            table.columns().stream()
                    .filter(column -> column.type().equals(columnType))
                    .forEach(column -> rows.replace(table.name(), column.name(), change.before(), change.after()));
        }
        return edit(
                enumTypes,
                change.owner(),
                type -> Optional.of(type.values())
                        .filter(values -> values.contains(change.before()) && !values.contains(change.after()))
                        .map(values -> type.withValues(values.stream()
                                .map(value -> value.equals(change.before()) ? change.after() : value)
                                .toList())));
    }

    private boolean collation(SetCollation change) {
        boolean fits = collation.equals(change.before());
        collation = change.after();
        return fits;
    }

    private boolean path(PathChange change) {
        return switch (change.object()) {
            case ENUM_TYPE -> path(enumTypes, change);
            case SEQUENCE -> path(sequences, change);
            case VIEW -> path(views, change);
            case TABLE -> path(tables, change);
            case COLUMN -> edit(change.name(), table -> column(table, change));
            case UNIQUE_KEY, INDEX, FOREIGN_KEY, CHECK -> edit(change.name(), table -> part(table, change));
        };
    }

    private static <T extends SchemaPart<T>> boolean path(Map<TableName, T> all, PathChange change) {
        return edit(
                all,
                change.name(),
                one -> one.path().equals(change.before())
                        ? Optional.of(one.withPath(change.after()))
                        : Optional.empty());
    }

    private static Optional<Table> column(Table table, PathChange change) {
        return change.part()
                .flatMap(table::column)
                .filter(column -> column.path().equals(change.before()))
                .map(column ->
                        table.mapColumns(other -> other.equals(column) ? column.withPath(change.after()) : other));
    }

    private static Optional<Table> part(Table table, PathChange change) {
        return table.parts().stream()
                .filter(part -> PathChange.Kind.of(part.kind()).equals(Optional.of(change.object())))
                .filter(part -> change.part().equals(Optional.of(part.name())))
                .filter(part -> part.path().equals(change.before()))
                .findFirst()
                .flatMap(part -> table.replace(part, part.withPath(change.after())));
    }

    private void eachColumn(UnaryOperator<Column> change) {
        tables.replaceAll((name, table) -> table.mapColumns(change));
    }

    private void eachForeignKey(UnaryOperator<ForeignKey> change) {
        tables.replaceAll(
                (name, table) -> table.mapParts(part -> part instanceof ForeignKey key ? change.apply(key) : part));
    }

    private boolean edit(TableName name, Function<Table, Optional<Table>> change) {
        return edit(tables, name, change);
    }

    private static <T> boolean edit(Map<TableName, T> all, TableName name, Function<T, Optional<T>> change) {
        Optional<T> changed = Optional.ofNullable(all.get(name)).flatMap(change);
        changed.ifPresent(next -> all.put(name, next));
        return changed.isPresent();
    }

    /** Makes the change of what stands by itself, of which this gives what it is once it is altered. */
    private static <T extends SchemaPart<T>> boolean edit(
            Map<TableName, T> all, Edit<T> change, Function<T, Optional<T>> altered) {
        TableName name = change.object().name();
        return switch (change.verb()) {
            case CREATE -> all.putIfAbsent(name, change.next()) == null;
            case DROP -> all.remove(name, change.old());
            case RENAME -> {
                TableName after = change.next().name();
                @Nullable T old = all.remove(name);
                yield old != null && all.putIfAbsent(after, old.withName(after)) == null;
            }
            case ALTER -> edit(all, name, altered);
        };
    }
}
