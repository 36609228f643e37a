package io.github.ormgen.dialect.mariadb;

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
record MariaDbNumbering(Dialect dialect) implements io.github.ormgen.dialect.RowNumbering {

    @Override
    public Optional<String> next(Sequence sequence) {
        return Optional.of("next value for " + name(sequence));
    }

    /** The number can't be a query there: it is put into the statement. */
    @Override
    public List<Statement> start(Sequence sequence, Table table, Column column) {
        String restart = "alter sequence " + name(sequence) + " restart ";
        return List.of(Statement.of(
                Stage.ALTER,
                sequence.name().name(),
                "begin not atomic\n    declare n bigint default (select coalesce(max("
                        + dialect.names().of(column.name()) + ") + " + sequence.increment() + ", " + sequence.start()
                        + ") from " + dialect.names().of(table.name())
                        + ");\n    execute immediate concat(" + dialect.literal(restart) + ", n);\nend"));
    }

    /** {@code setval} never goes back there, and takes no query. */
    @Override
    public List<Statement> goOn(Sequence sequence, Table table, Column column, BigDecimal given) {
        return List.of(Statement.of(
                Stage.ALTER,
                table.name().name(),
                "select setval(" + name(sequence) + ", " + given.toPlainString() + ")"));
    }

    /** The database does. */
    @Override
    public List<Statement> goOn(Table table, Column column) {
        return List.of();
    }

    private String name(Sequence sequence) {
        return dialect.names().of(sequence.name());
    }
}
