package io.github.ormgen.sql.mariadb;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.sql.Dialect;
import io.github.ormgen.sql.InnoDbAlterations;
import io.github.ormgen.sql.InnoDbTables;
import io.github.ormgen.sql.Names;
import io.github.ormgen.sql.Stage;
import io.github.ormgen.sql.Statement;
import java.util.List;

/** Changes tables. */
final class Alterations extends InnoDbAlterations {

    private final Dialect dialect;

    Alterations(Dialect dialect, InnoDbTables tables) {
        super(dialect, tables);
        this.dialect = dialect;
    }

    /** The number can't be a query there: it is put into the statement. */
    @Override
    public List<Statement> startSequence(Sequence sequence, Table table, Column column) {
        Names names = dialect.names();
        String restart = "alter sequence " + names.of(sequence.name()) + " restart ";
        return List.of(Statement.of(
                Stage.ALTER,
                sequence.name().name(),
                "begin not atomic\n    declare n bigint default (select coalesce(max(" + names.of(column.name())
                        + ") + "
                        + sequence.increment() + ", " + sequence.start() + ") from " + names.of(table.name())
                        + ");\n    execute immediate concat(" + dialect.literal(restart) + ", n);\nend"));
    }

    @Override
    public Statement guard(String count, String message) {
        return Statement.of(
                Stage.GUARD,
                "",
                "begin not atomic\n    declare message text;\n    declare n bigint default (" + count
                        + ");\n    if n > 0 then\n        set message = concat(n, "
                        + dialect.literal(" " + message)
                        + ");\n        signal sqlstate '45000' set message_text = message;\n    end if;\nend");
    }
}
