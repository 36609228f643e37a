package io.github.ormgen.dialect.innodb;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Expressions;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.StandardTables;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes tables for InnoDB, of MySQL and MariaDB: one statement holds the indexes and comments too. */
final class InnoDbTables extends StandardTables {

    private final boolean notNullGenerated;

    /**
     * Writes tables of a dialect.
     *
     * @param notNullGenerated whether a generated column may be {@code not null}: MariaDB's may not
     */
    InnoDbTables(Dialect dialect, boolean notNullGenerated) {
        super(dialect, " stored");
        this.notNullGenerated = notNullGenerated;
    }

    @Override
    public List<Statement> create(Table table, String collation) {
        String name = table.name().name();
        return List.of(new Statement(
                Stage.TABLE,
                name,
                "create table " + dialect().names().of(table.name()) + " (",
                itemsAndIndexes(table),
                "\n) engine = InnoDB default character set = utf8mb4 collate = " + collation
                        + comment(table.comment())));
    }

    private List<String> itemsAndIndexes(Table table) {
        List<String> items = new ArrayList<>(items(table));
        table.indexes().forEach(index -> items.add(dialect().indexText(table, index)));
        return items;
    }

    @Override
    protected String attributes(Column column) {
        List<String> attributes = new ArrayList<>();
        Optional<String> generated = column.generated().flatMap(sql -> new Expressions(dialect()).of(sql));
        generated.ifPresent(sql -> attributes.add("generated always as (" + sql + ") stored"));
        if (!column.nullable() && (generated.isEmpty() || notNullGenerated)) {
            attributes.add("not null");
        }
        dialect().defaultOf(column).ifPresent(value -> attributes.add("default " + value));
        if (column.identity()) {
            attributes.add("auto_increment");
        }
        return (String.join(" ", attributes) + comment(column.comment())).strip();
    }

    private String comment(Optional<String> text) {
        return text.map(comment -> " comment " + dialect().literal(comment)).orElse("");
    }
}
