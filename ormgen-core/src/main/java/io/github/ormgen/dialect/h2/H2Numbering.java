package io.github.ormgen.dialect.h2;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Numbers rows. */
record H2Numbering(Dialect dialect) implements io.github.ormgen.dialect.RowNumbering {

    @Override
    public Optional<String> next(Sequence sequence) {
        return Optional.of("next value for " + dialect.names().of(sequence.name()));
    }

    @Override
    public List<Statement> start(Sequence sequence, Table table, Column column) {
        return restart(
                sequence,
                "(select coalesce(max(" + name(column) + ") + " + sequence.increment() + ", " + sequence.start()
                        + ") from " + dialect.names().of(table.name()) + ")");
    }

    @Override
    public List<Statement> goOn(Sequence sequence, Table table, Column column, BigDecimal given) {
        return restart(sequence, most(table, column) + " + " + sequence.increment());
    }

    @Override
    public List<Statement> goOn(Table table, Column column) {
        return List.of(Statement.of(
                Stage.ALTER,
                table.name().name(),
                "alter table " + dialect.names().of(table.name()) + " alter column " + name(column) + " restart with "
                        + most(table, column) + " + 1"));
    }

    private List<Statement> restart(Sequence sequence, String with) {
        return List.of(Statement.of(
                Stage.ALTER,
                sequence.name().name(),
                "alter sequence " + dialect.names().of(sequence.name()) + " restart with " + with));
    }

    private String most(Table table, Column column) {
        return "(select max(" + name(column) + ") from " + dialect.names().of(table.name()) + ")";
    }

    private String name(Column column) {
        return dialect.names().of(column.name());
    }
}
