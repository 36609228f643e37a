package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.RowNumbering;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Numbers rows. */
record PostgreSqlNumbering(Dialect dialect) implements RowNumbering {

    @Override
    public String next(Sequence sequence) {
        return "nextval(" + literal(sequence) + ")";
    }

    /** Nothing happens where there are no rows: {@code setval} leaves null alone. */
    @Override
    public List<Statement> start(Sequence sequence, Table table, Column column) {
        return List.of(Statement.alter(
                sequence.name(),
                "select setval(" + literal(sequence) + ", max("
                        + dialect.names().of(column.name()) + ") + " + sequence.increment() + ", false) from "
                        + name(table)));
    }

    @Override
    public List<Statement> goOn(Sequence sequence, Table table, Column column, BigDecimal given) {
        return behind(literal(sequence), table, column);
    }

    @Override
    public List<Statement> goOn(Table table, Column column) {
        return behind(
                "pg_get_serial_sequence(" + dialect.literal(name(table)) + ", " + dialect.literal(column.name()) + ")",
                table,
                column);
    }

    @Override
    public List<Statement> rename(Sequence before, TableName after) {
        List<Statement> statements = new ArrayList<>();
        TableName moved = new TableName(after.schema(), before.name().name());
        if (!moved.equals(before.name())) {
            statements.addAll(PostgreSqlAlterations.move(dialect, "sequence", before.name(), after.schema()));
        }
        if (!moved.equals(after)) {
            statements.add(Statement.alter(
                    after,
                    "alter sequence " + dialect.names().of(moved) + " rename to "
                            + dialect.names().of(after.name())));
        }
        return statements;
    }

    private List<Statement> behind(String sequence, Table table, Column column) {
        String most = "(select max(" + dialect.names().of(column.name()) + ") from " + name(table) + ")";
        return List.of(Statement.alter(
                table.name(), "select setval(" + sequence + ", greatest(" + most + ", nextval(" + sequence + ")))"));
    }

    private String literal(Sequence sequence) {
        return dialect.literal(dialect.names().of(sequence.name()));
    }

    private String name(Table table) {
        return dialect.names().of(table.name());
    }
}
