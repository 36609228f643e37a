package io.github.ormgen.dialect.h2;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.RowNumbering;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Numbers rows. */
record H2Numbering(Dialect dialect) implements RowNumbering {

    @Override
    public String next(Sequence sequence) {
        return "next value for " + name(sequence.name());
    }

    @Override
    public List<Statement> start(Sequence sequence, Table table, Column column) {
        return restart(
                sequence,
                "(select coalesce(max(" + name(column) + ") + " + sequence.increment() + ", " + sequence.start()
                        + ") from " + name(table.name()) + ")");
    }

    @Override
    public List<Statement> goOn(Sequence sequence, Table table, Column column, BigDecimal given) {
        return restart(sequence, most(table, column) + " + " + sequence.increment());
    }

    @Override
    public List<Statement> goOn(Table table, Column column) {
        return List.of(Statement.alter(
                table.name(),
                "alter table " + name(table.name()) + " alter column " + name(column) + " restart with "
                        + most(table, column) + " + 1"));
    }

    /** H2 has no rename: another goes on where this one is. */
    @Override
    public List<Statement> rename(Sequence before, TableName after) {
        return Stream.of(
                        "create sequence " + name(after) + " start with " + before.start() + " increment by "
                                + before.increment(),
                        "alter sequence " + name(after) + " restart with (" + next(before) + ")",
                        "drop sequence " + name(before.name()))
                .map(text -> Statement.alter(after, text))
                .toList();
    }

    private List<Statement> restart(Sequence sequence, String with) {
        return List.of(
                Statement.alter(sequence.name(), "alter sequence " + name(sequence.name()) + " restart with " + with));
    }

    private String name(Column column) {
        return dialect.names().of(column.name());
    }
}
