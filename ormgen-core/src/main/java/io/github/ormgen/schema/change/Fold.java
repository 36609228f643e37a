package io.github.ormgen.schema.change;

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
    private final SortedMap<TableName, Table> tables = new TreeMap<>();
    private final SortedMap<TableName, Sequence> sequences = new TreeMap<>();
    private final SortedMap<TableName, EnumType> enumTypes = new TreeMap<>();
    private final SortedMap<TableName, View> views = new TreeMap<>();

    /** Begins with a schema. */
    public Fold(Schema schema) {
        collation = schema.collation();
        schema.tables().forEach(table -> tables.put(table.name(), table));
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
                List.copyOf(tables.values()),
                List.copyOf(sequences.values()),
                List.copyOf(enumTypes.values()),
                List.copyOf(views.values()));
    }

    /** The table of a name as it is now, empty if there is none. */
    public Optional<Table> table(TableName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The tables as they are now, sorted by name. */
    public List<Table> tables() {
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

    /** The sequence of a name as it is now, empty if there is none. */
    public Optional<Sequence> sequence(TableName name) {
        return Optional.ofNullable(sequences.get(name));
    }

    /** The view of a name as it is now, empty if there is none. */
    public Optional<View> view(TableName name) {
        return Optional.ofNullable(views.get(name));
    }

    Optional<EnumType> enumType(TableName name) {
        return Optional.ofNullable(enumTypes.get(name));
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
    public Boolean renameEnumType(RenameEnumType change) {
        TypeRenaming renaming = new TypeRenaming(Map.of(change.before(), change.after()));
        tables.replaceAll((name, table) ->
                table.withColumns(table.columns().stream().map(renaming::in).toList()));
        return rename(
                enumTypes,
                change.before(),
                change.after(),
                type -> new EnumType(change.after(), type.path(), type.values()));
    }

    @Override
    public Boolean addEnumValue(AddEnumValue change) {
        return values(change.type(), values -> {
            boolean fits = change.index() <= values.size() && !values.contains(change.value());
            if (fits) {
                values.add(change.index(), change.value());
            }
            return fits;
        });
    }

    @Override
    public Boolean dropEnumValue(DropEnumValue change) {
        return values(
                change.type(),
                values -> values.indexOf(change.value()) == change.index() && values.remove(change.value()));
    }

    /** Defaults and rows follow. */
    @Override
    public Boolean renameEnumValue(RenameEnumValue change) {
        ValueRenaming renaming = new ValueRenaming(change);
        tables.replaceAll((name, table) ->
                table.withColumns(table.columns().stream().map(renaming::in).toList()));
        for (Table table : tables()) {
            table.columns().stream()
                    .filter(column -> column.type().equals(new ColumnType.NativeEnum(change.type())))
                    .forEach(column -> replaceInRows(table.name(), column.name(), change.before(), change.after()));
        }
        return values(
                change.type(),
                values -> values.contains(change.before())
                        && !values.contains(change.after())
                        && change.before().equals(values.set(values.indexOf(change.before()), change.after())));
    }

    @Override
    public Boolean orderEnumValues(OrderEnumValues change) {
        return values(change.type(), values -> {
            boolean fits = values.equals(change.before());
            values.clear();
            values.addAll(change.after());
            return fits;
        });
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
    public Boolean renameSequence(RenameSequence change) {
        return rename(
                sequences,
                change.before(),
                change.after(),
                sequence -> new Sequence(change.after(), sequence.path(), sequence.start(), sequence.increment()));
    }

    @Override
    public Boolean alterSequence(AlterSequence change) {
        return change.before().name().equals(change.after().name())
                && sequences.replace(change.before().name(), change.before(), change.after());
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
    public Boolean renameTable(RenameTable change) {
        boolean fits = rename(tables, change.before(), change.after(), table -> table.withName(change.after()));
        eachForeignKey(key -> key.target().equals(change.before()) ? key.withTarget(change.after()) : key);
        tables.replaceAll((name, table) -> Rows.retarget(table, change.before(), change.after()));
        return fits;
    }

    @Override
    public Boolean changeTableComment(ChangeTableComment change) {
        return edit(
                change.table(),
                table -> table.comment().equals(change.before())
                        ? Optional.of(table.withComment(change.after()))
                        : Optional.empty());
    }

    @Override
    public Boolean changeSoftDelete(ChangeSoftDelete change) {
        return edit(
                change.table(),
                table -> table.softDelete().equals(change.before())
                        ? Optional.of(table.withSoftDelete(change.after()))
                        : Optional.empty());
    }

    @Override
    public Boolean addColumn(AddColumn change) {
        return edit(change.table(), table -> {
            List<Column> columns = new ArrayList<>(table.columns());
            columns.add(change.column());
            return table.column(change.column().name()).isEmpty()
                    ? Optional.of(table.withColumns(columns))
                    : Optional.empty();
        });
    }

    @Override
    public Boolean dropColumn(DropColumn change) {
        return edit(change.table(), table -> {
            List<Column> columns = new ArrayList<>(table.columns());
            boolean isSaid = table.rows().stream()
                    .anyMatch(row -> row.value(change.column().name()).isPresent());
            return columns.remove(change.column()) && !isSaid
                    ? Optional.of(table.withColumns(columns))
                    : Optional.empty();
        });
    }

    @Override
    public Boolean renameColumn(RenameColumn change) {
        ColumnRenaming renaming = new ColumnRenaming(change.before(), change.after());
        boolean fits = edit(
                change.table(),
                table -> table.column(change.before()).isPresent()
                                && table.column(change.after()).isEmpty()
                        ? Optional.of(Restating.words(renaming.in(table), renaming.names()))
                        : Optional.empty());
        eachForeignKey(key -> renaming.inTarget(key, change.table()));
        tables.replaceAll((name, table) -> Rows.inTarget(table, change.table(), renaming::of));
        return fits;
    }

    @Override
    public Boolean changeColumn(ColumnChange change) {
        return edit(change.table(), table -> {
            List<Column> columns = new ArrayList<>(table.columns());
            Optional<Column> changed = table.column(change.column()).flatMap(change::applyTo);
            changed.ifPresent(column -> columns.replaceAll(old -> old.name().equals(change.column()) ? column : old));
            return changed.map(column -> table.withColumns(columns));
        });
    }

    @Override
    public Boolean changeRow(RowChange change) {
        return edit(change.table(), change::applyTo);
    }

    @Override
    public Boolean addPart(AddPart change) {
        return edit(change.table(), table -> Parts.with(table, change.part()));
    }

    @Override
    public Boolean dropPart(DropPart change) {
        return edit(change.table(), table -> Parts.without(table, change.part()));
    }

    @Override
    public Boolean renamePart(RenamePart change) {
        return edit(
                change.table(),
                table -> Parts.find(table, change.kind(), change.before())
                        .flatMap(part -> Parts.without(table, part)
                                .flatMap(rest -> Parts.with(rest, part.withName(change.after())))));
    }

    @Override
    public Boolean restateSql(RestateSql change) {
        return edit(
                change.table(),
                table -> Parts.without(table, change.before()).flatMap(rest -> Parts.with(rest, change.after())));
    }

    @Override
    public Boolean renameStoredValue(RenameStoredValue change) {
        replaceInRows(change.table(), change.column(), change.before(), change.after());
        return table(change.table())
                .flatMap(table -> table.column(change.column()))
                .isPresent();
    }

    @Override
    public Boolean setPaths(SetPaths change) {
        return change.paths().stream().allMatch(new PathFold(tables, sequences, enumTypes, views)::apply);
    }

    /** What tables do is nothing to views: those in the way are dropped before, and made again. */
    @Override
    public Boolean changeView(ViewChange change) {
        return change.applyTo(views);
    }

    /** What a person wrote is taken to leave the schema as it is. */
    @Override
    public Boolean runSql(RunSql change) {
        return true;
    }

    private void replaceInRows(TableName owner, String column, String before, String after) {
        tables.replaceAll((name, table) -> Rows.replace(table, owner, column, before, after));
    }

    private void eachForeignKey(UnaryOperator<ForeignKey> change) {
        tables.replaceAll((name, table) -> table.foreignKeys().isEmpty()
                ? table
                : table.withForeignKeys(table.foreignKeys().stream().map(change).toList()));
    }

    private boolean edit(TableName name, Function<Table, Optional<Table>> change) {
        Optional<Table> changed = table(name).flatMap(change);
        changed.ifPresent(table -> tables.put(name, table));
        return changed.isPresent();
    }

    private boolean values(TableName name, Function<List<String>, Boolean> change) {
        @Nullable EnumType type = enumTypes.get(name);
        if (type == null) {
            return false;
        }
        List<String> values = new ArrayList<>(type.values());
        boolean fits = change.apply(values);
        enumTypes.put(name, new EnumType(name, type.path(), values));
        return fits;
    }

    private static <T> boolean rename(
            SortedMap<TableName, T> all, TableName before, TableName after, UnaryOperator<T> change) {
        @Nullable T old = all.remove(before);
        return old != null && all.putIfAbsent(after, change.apply(old)) == null;
    }
}
