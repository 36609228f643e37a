package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.RowNumbering;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.math.BigDecimal;
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
                        + name(table.name())));
    }

    @Override
    public List<Statement> goOn(Sequence sequence, Table table, Column column, BigDecimal given) {
        return behind(literal(sequence), table, column);
    }

    @Override
    public List<Statement> goOn(Table table, Column column) {
        return behind(
                "pg_get_serial_sequence(" + dialect.literal(name(table.name())) + ", " + dialect.literal(column.name())
                        + ")",
                table,
                column);
    }

    @Override
    public List<Statement> rename(Sequence before, TableName after) {
        TableName moved = new TableName(after.schema(), before.name().name());
        String rename = "alter sequence " + name(moved) + " rename to " + dialect.names().of(after.name());
        return Statement.all(
                moved.equals(before.name())
                        ? List.of()
                        : PostgreSqlAlterations.move(dialect, "sequence", before.name(), after.schema()),
                moved.equals(after) ? List.of() : List.of(Statement.alter(after, rename)));
    }

    private List<Statement> behind(String sequence, Table table, Column column) {
        return List.of(Statement.alter(
                table.name(),
                "select setval(" + sequence + ", greatest(" + most(table, column) + ", nextval(" + sequence + ")))"));
    }

    private String literal(Sequence sequence) {
        return dialect.literal(name(sequence.name()));
    }
}
