package io.github.ormgen.dialect.innodb;

import io.github.ormgen.dialect.ColumnClauses;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Expressions;
import io.github.ormgen.dialect.IndexStatements;
import io.github.ormgen.dialect.KeyClauses;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes tables for InnoDB, of MySQL and MariaDB: one statement holds the indexes and comments too. */
public final class InnoDbTables {

    private final Dialect dialect;
    private final boolean notNullGenerated;

    /**
     * Writes tables of a dialect.
     *
     * @param notNullGenerated whether a generated column may be {@code not null}: MariaDB's may not
     */
    public InnoDbTables(Dialect dialect, boolean notNullGenerated) {
        this.dialect = dialect;
        this.notNullGenerated = notNullGenerated;
    }

    /** The statement that makes a lowered table, with text in a collation. */
    public List<Statement> create(Table table, String collation) {
        String name = table.name().name();
        return List.of(new Statement(
                Stage.TABLE,
                name,
                "create table " + dialect.names().of(table.name()) + " (",
                items(table),
                "\n) engine = InnoDB default character set = utf8mb4 collate = " + collation
                        + comment(table.comment())));
    }

    private List<String> items(Table table) {
        ColumnClauses columns = new ColumnClauses();
        for (Column column : table.columns()) {
            columns.add(dialect.names().of(column.name()), dialect.type(column.type()), attributes(column));
        }
        List<String> items = new ArrayList<>(columns.lines());
        items.addAll(KeyClauses.clauses(dialect, table));
        IndexStatements indexes = new IndexStatements(dialect, true);
        table.indexes().forEach(index -> items.add(indexes.clause(index)));
        return items;
    }

    /** A column as {@code add column} and {@code modify column} take it. */
    String definition(Column column) {
        return (dialect.names().of(column.name()) + " " + dialect.type(column.type()) + " " + attributes(column))
                .strip();
    }

    private String attributes(Column column) {
        List<String> attributes = new ArrayList<>();
        Optional<String> generated = column.generated().flatMap(sql -> new Expressions(dialect).of(sql));
        generated.ifPresent(sql -> attributes.add("generated always as (" + sql + ") stored"));
        if (!column.nullable() && (generated.isEmpty() || notNullGenerated)) {
            attributes.add("not null");
        }
        dialect.defaultOf(column).ifPresent(value -> attributes.add("default " + value));
        if (column.identity()) {
            attributes.add("auto_increment");
        }
        return (String.join(" ", attributes) + comment(column.comment())).strip();
    }

    private String comment(Optional<String> text) {
        return text.map(comment -> " comment " + dialect.literal(comment)).orElse("");
    }
}
