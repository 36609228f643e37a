package io.github.ormgen.sql.ddl;

import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.AsideNames;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the changes of enum types: by statements of their own, or in the checks that stand in for them.
 *
 * @param used the texts that the script puts into columns or compares them with
 */
record EnumChanges(Dialect dialect, BeforeAfter states, NewTexts used) {

    List<Statement> of(EnumTypeChange change) {
        EnumType type = change.object();
        if (!dialect.has(Feature.ENUM_TYPES)) {
            return change.is(Verb.ALTER) ? inTables(type.name(), (table, column) -> List.of()) : List.of();
        }
        return switch (change.verb()) {
            case CREATE -> List.of(create(type, Stage.ENUM_TYPE));
            case DROP ->
                List.of(Statement.of(
                        Stage.DROP_ENUM_TYPE,
                        type.name().name(),
                        "drop type " + dialect.names().of(type.name())));
            case RENAME ->
                List.of(alter(
                        type.name(),
                        "rename to " + dialect.names().of(change.next().name().name())));
            case ALTER ->
                change.addedValue().map(value -> add(type.name(), value)).orElseGet(() -> swap(type.name()));
        };
    }

    private Statement create(EnumType type, Stage stage) {
        String values = type.values().stream().map(dialect::literal).collect(Collectors.joining(", "));
        String text = "create type " + dialect.names().of(type.name()) + " as enum (" + values + ")";
        return Statement.of(stage, type.name().name(), text);
    }

    /** In PostgreSQL a new value can't be used before the transaction ends, but one of a new type can. */
    private List<Statement> add(TableName type, String value) {
        if (used.contain(value)) {
            return swap(type);
        }
        List<String> values = type(type).values();
        int next = values.indexOf(value) + 1;
        String place = next == values.size() ? "" : " before " + dialect.literal(values.get(next));
        return List.of(alter(type, "add value " + dialect.literal(value) + place));
    }

    List<Statement> renameValue(RenameValue change) {
        if (dialect.has(Feature.ENUM_TYPES)) {
            return List.of(alter(
                    change.owner(),
                    "rename value " + dialect.literal(change.before()) + " to " + dialect.literal(change.after())));
        }
        TableChanges tables = new TableChanges(dialect, states);
        return inTables(
                change.owner(),
                (table, column) ->
                        List.of(tables.replace(table.name(), column.name(), change.before(), change.after())));
    }

    /**
     * A type that lacks a value, or has them in another order, takes the place of the old: nothing else can. What compares
     * the columns with values of the old is made anew.
     */
    private List<Statement> swap(TableName name) {
        IdentifierQuoting names = dialect.names();
        TableName former =
                AsideNames.free("former_", aside -> isTaken(aside.of(name))).of(name);
        List<Statement> dropped = new ArrayList<>();
        List<Statement> retyped = new ArrayList<>();
        List<Statement> added = new ArrayList<>();
        for (Table table : states.after().schema().tables()) {
            Table whole = states.after().lowered(table);
            Table open = withoutUses(whole, name);
            dropped.addAll(TableDelta.of(dialect, whole, open));
            open.columns().stream()
                    .filter(column -> isOf(column.type(), name))
                    .forEach(column -> retyped.addAll(retype(open, column)));
            added.addAll(TableDelta.of(dialect, open, whole));
        }
        return Statement.all(
                dropped,
                List.of(alter(name, "rename to " + names.of(former.name())), create(type(name), Stage.ALTER)),
                retyped,
                added,
                List.of(Statement.alter(name, "drop type " + names.of(former))));
    }

    /** A table is a type as well. */
    private boolean isTaken(TableName name) {
        return states.after().schema().table(name).isPresent()
                || states.after().schema().enumType(name).isPresent();
    }

    /** A lowered table without what hangs on its columns' being of a type, foreign keys among it. */
    private static Table withoutUses(Table table, TableName type) {
        Set<String> columns = table.columns().stream()
                .filter(column -> isOf(column.type(), type))
                .map(Column::name)
                .collect(Collectors.toSet());
        Set<String> generated = table.columns().stream()
                .filter(column ->
                        columns.contains(column.name()) && column.generated().isPresent())
                .map(Column::name)
                .collect(Collectors.toSet());
        Table open = Dependants.without(Dependants.without(table, type.name()), generated);
        for (String column : columns) {
            open = Dependants.without(open, column);
        }
        return open.filterParts(part -> part.kind() != TablePart.Kind.FOREIGN_KEY
                || part.columns().stream().noneMatch(columns::contains));
    }

    private List<Statement> retype(Table table, Column column) {
        IdentifierQuoting names = dialect.names();
        String head = "alter table " + names.of(table.name()) + " alter column " + names.of(column.name());
        String type = dialect.type(column.type());
        String text = column.type() instanceof ColumnType.ArrayOf ? "::text[]::" : "::text::";
        Optional<String> value = dialect.defaultOf(column);
        return Stream.of(
                        value.map(found -> head + " drop default"),
                        Optional.of(head + " type " + type + " using " + names.of(column.name()) + text + type),
                        value.map(found -> head + " set default " + found))
                .flatMap(Optional::stream)
                .map(statement -> Statement.alter(table.name(), statement))
                .toList();
    }

    /** Where a type is text and a check: the check goes, rows change, the next check comes. */
    private List<Statement> inTables(TableName type, BiFunction<Table, Column, List<Statement>> rows) {
        List<Statement> statements = new ArrayList<>();
        for (Table table : states.after().schema().tables()) {
            if (table.columns().stream().noneMatch(column -> isOf(column.type(), type))) {
                continue;
            }
            Table before = states.before().lowered(table.name());
            Table after = states.after().lowered(table);
            Table open = before.filterParts(
                    part -> part.kind() != TablePart.Kind.CHECK || after.parts().contains(part));
            statements.addAll(TableDelta.of(dialect, before, open));
            Table wide = open.withColumns(after.columns());
            List<Statement> widths = TableDelta.of(dialect, open, wide);
            boolean grows = width(before) <= width(after);
            statements.addAll(grows ? widths : List.of());
            for (Column column : table.columns()) {
                if (isOf(column.type(), type)) {
                    statements.addAll(rows.apply(table, column));
                }
            }
            statements.addAll(grows ? List.of() : widths);
            statements.addAll(TableDelta.of(dialect, wide, after));
        }
        return statements;
    }

    private static int width(Table table) {
        return table.columns().stream()
                .map(Column::type)
                .filter(ColumnType.Varchar.class::isInstance)
                .mapToInt(type -> ((ColumnType.Varchar) type).length())
                .sum();
    }

    private EnumType type(TableName name) {
        return states.after().schema().enumType(name).orElseThrow();
    }

    private static boolean isOf(ColumnType type, TableName name) {
        return type.enumType().equals(Optional.of(name));
    }

    private Statement alter(TableName type, String action) {
        return Statement.alter(type, "alter type " + dialect.names().of(type) + " " + action);
    }
}
