package io.github.ormgen.dialect.mariadb;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.dialect.innodb.InnoDbAlterations;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

final class MariaDbAlterations extends InnoDbAlterations {

    MariaDbAlterations(Dialect dialect) {
        super(dialect, Map.of(TablePart.Kind.FOREIGN_KEY, "_ibfk_"));
    }

    /** Without a cache: a restart would skip what is left of it, a thousand steps of fifty each. */
    @Override
    public String sequenceOptions() {
        return " nocache";
    }

    /** The number can't be a query there: it is put into the statement. */
    @Override
    public List<Statement> start(Sequence sequence, Table table, Column column) {
        String restart = "alter sequence " + name(sequence.name()) + " restart ";
        return List.of(Statement.alter(
                sequence.name(),
                "begin not atomic\n    declare n bigint default (select coalesce(max("
                        + name(column) + ") + " + sequence.increment() + ", " + sequence.start()
                        + ") from " + name(table.name())
                        + ");\n    execute immediate concat(" + dialect().literal(restart) + ", n);\nend"));
    }

    /** {@code setval} never goes back there, and takes no query. */
    @Override
    public List<Statement> goOn(Sequence sequence, Table table, Column column, BigDecimal given) {
        return List.of(Statement.alter(
                table.name(), "select setval(" + name(sequence.name()) + ", " + given.toPlainString() + ")"));
    }

    /** A sequence is a table here. */
    @Override
    public List<Statement> rename(Sequence before, TableName after) {
        return List.of(Statement.alter(after, "rename table " + name(before.name()) + " to " + name(after)));
    }
}
