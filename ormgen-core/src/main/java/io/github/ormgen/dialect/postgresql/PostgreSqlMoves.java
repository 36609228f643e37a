package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Optional;

/** Takes tables and sequences to other schemas. */
record PostgreSqlMoves(IdentifierQuoting names) {

    /**
     * Moves something to a schema, which is made where it is not there.
     *
     * @param kind what it is, as in {@code alter table}
     * @param to empty for the schema in which scripts make what has none, whose name they don't know
     */
    List<Statement> of(String kind, TableName name, Optional<String> to) {
        String move = "alter " + kind + " " + names.of(name) + " set schema ";
        if (to.isEmpty()) {
            String body = "begin\n    execute format('"
                    + move.replace("'", "''").replace("%", "%%") + "%I', current_schema());\nend";
            return List.of(Statement.of(Stage.ALTER, name.name(), PostgreSqlAlterations.block(body)));
        }
        String schema = names.of(to.get());
        return List.of(
                Statement.of(Stage.SCHEMA, to.get(), "create schema if not exists " + schema),
                Statement.of(Stage.ALTER, name.name(), move + schema));
    }
}
