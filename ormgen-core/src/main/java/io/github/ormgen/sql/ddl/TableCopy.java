package io.github.ormgen.sql.ddl;

import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Moves tables where nothing does that: a copy in the other schema takes the place of the table, rows and all. */
record TableCopy(Dialect dialect, BeforeAfter states) {

    List<Statement> move(TableName from, TableName to) {
        Table before = states.loweredBefore(from);
        Table after = states.loweredAfter(to);
        IdentifierQuoting names = dialect.names();
        List<Statement> statements = new ArrayList<>(dropKeys(from));
        after.name().schema().ifPresent(schema -> statements.add(Statement.schema(dialect, schema)));
        dialect.createTable(after.withoutForeignKeys(), states.collation())
                .forEach(statement -> statements.add(statement.in(Stage.ALTER)));
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
                states.before(),
                (table, key) -> key.target().equals(name) && !table.name().equals(name)
                        ? dialect.alterations().dropPart(states.loweredBefore(table), key)
                        : List.of());
    }

    private List<Statement> addKeys(TableName name) {
        return ofKeys(
                states.after(),
                (table, key) -> key.target().equals(name) || table.name().equals(name)
                        ? dialect.alterations().addPart(states.loweredAfter(table), key)
                        : List.of());
    }

    private static List<Statement> ofKeys(Fold schema, BiFunction<Table, ForeignKey, List<Statement>> statements) {
        return schema.tables().stream()
                .flatMap(table -> table.foreignKeys().stream().flatMap(key -> statements.apply(table, key).stream()))
                .map(statement -> statement.in(Stage.ALTER))
                .toList();
    }
}
