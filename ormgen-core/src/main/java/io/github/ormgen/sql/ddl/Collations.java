package io.github.ormgen.sql.ddl;

import io.github.ormgen.dialect.Alterations;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Has tables that are there compare text in another way. MariaDB 11 refuses that for a column of a foreign key, whatever
 * {@code foreign_key_checks} says, and takes JSON for any other text: both are restored afterwards.
 */
record Collations(Dialect dialect, BeforeAfter states) {

    /** The statements that bring all tables to the collation after the change; none where tables have none. */
    List<Statement> convert() {
        if (!dialect.has(Feature.TABLE_COLLATIONS)) {
            return List.of();
        }
        List<Table> tables =
                states.before().tables().stream().map(states::loweredBefore).toList();
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
        return statements.stream().map(statement -> statement.in(Stage.ALTER)).toList();
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
}
