package io.github.ormgen.sql.ddl;

import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.dialect.Alterations;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Changes tables as wholes. Foreign keys are dropped before, and restored afterwards. */
record WholeTables(Dialect dialect, BeforeAfter states) {

    /**
     * Has all tables compare text in another way; nothing where tables have none. MariaDB 11 refuses that for a column of a
     * foreign key, whatever {@code foreign_key_checks} says, and takes JSON for any other text: both are restored
     * afterwards.
     */
    List<Statement> convert() {
        if (!dialect.has(Feature.TABLE_COLLATIONS)) {
            return List.of();
        }
        List<Table> tables = states.before().schema().tables().stream()
                .map(states.before()::lowered)
                .toList();
        Alterations alterations = dialect.alterations();
        List<Statement> statements = new ArrayList<>();
        tables.forEach(table -> textKeys(table).forEach(key -> statements.addAll(alterations.dropPart(table, key))));
        for (Table table : tables) {
            statements.add(Statement.alter(
                    table.name(),
                    "alter table " + dialect.names().of(table.name()) + " convert to character set utf8mb4 collate "
                            + states.collation()));
            statements.addAll(restate(table));
        }
        tables.forEach(table -> textKeys(table).forEach(key -> statements.addAll(alterations.addPart(table, key))));
        return Statement.allIn(Stage.ALTER, statements);
    }

    private List<Statement> restate(Table table) {
        return table.columns().stream()
                .filter(column -> column.type() == ColumnType.Simple.JSON)
                .flatMap(column -> dialect.alterations().changeColumn(table, column, column, Optional.empty()).stream())
                .toList();
    }

    private List<ForeignKey> textKeys(Table table) {
        return table.foreignKeys().stream()
                .filter(key -> key.columns().stream()
                        .flatMap(name -> table.column(name).stream())
                        .anyMatch(this::isText))
                .toList();
    }

    /** By what the database calls it: an id may be text too. */
    private boolean isText(Column column) {
        String type = dialect.type(column.type());
        return type.contains("char") || type.contains("text");
    }

    /** Moves a table where nothing does that: a copy in the other schema takes the place of the table, rows and all. */
    List<Statement> move(TableName from, TableName to) {
        Table before = states.before().lowered(from);
        Table after = states.after().lowered(to);
        IdentifierQuoting names = dialect.names();
        List<Statement> statements = new ArrayList<>(dropKeys(from));
        after.name().schema().ifPresent(schema -> statements.add(Statement.schema(dialect, schema)));
        statements.addAll(
                Statement.allIn(Stage.ALTER, dialect.createTable(after.withoutForeignKeys(), states.collation())));
        statements.add(Statement.alter(after.name(), rows(before, after)));
        after.columns().stream()
                .filter(Column::identity)
                .forEach(column -> statements.addAll(dialect.alterations()
                        .changeColumn(after, column.withIdentity(false), column, Optional.empty())));
        statements.add(Statement.alter(before.name(), "drop table " + names.of(before.name())));
        statements.addAll(addKeys(to));
        return statements;
    }

    private String rows(Table before, Table after) {
        IdentifierQuoting names = dialect.names();
        String columns = before.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .map(column -> names.of(column.name()))
                .collect(Collectors.joining(", "));
        return "insert into " + names.of(after.name()) + " (" + columns + ")\n    select " + columns + " from "
                + names.of(before.name());
    }

    /** Those of other tables; its own go with it. */
    private List<Statement> dropKeys(TableName name) {
        return ofKeys(
                states.before().schema(),
                (table, key) -> key.target().equals(name) && !table.name().equals(name)
                        ? dialect.alterations().dropPart(states.before().lowered(table), key)
                        : List.of());
    }

    private List<Statement> addKeys(TableName name) {
        return ofKeys(
                states.after().schema(),
                (table, key) -> key.target().equals(name) || table.name().equals(name)
                        ? dialect.alterations().addPart(states.after().lowered(table), key)
                        : List.of());
    }

    private static List<Statement> ofKeys(Fold schema, BiFunction<Table, ForeignKey, List<Statement>> statements) {
        return schema.tables().stream()
                .flatMap(table -> table.foreignKeys().stream().flatMap(key -> statements.apply(table, key).stream()))
                .map(statement -> statement.in(Stage.ALTER))
                .toList();
    }
}
