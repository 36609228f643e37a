package io.github.ormgen.it.live;

import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.it.databases.ScratchDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Has the server end all connections of others to a database, once a script has come to a statement.
 *
 * @param script the beginning of the script's name
 * @param behind how many of its statements have been done then
 */
record Cut(ScratchDatabase database, String script, int behind) implements Progress {

    @Override
    public void begins(String name) {
        statement(name, 0);
    }

    @Override
    public void statement(String name, int done) {
        if (name.startsWith(script) && done == behind) {
            cut();
        }
    }

    @Override
    public void ends(String name, long millis) {}

    private void cut() {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String kill : all(statement, kills())) {
                statement.execute(kill);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String kills() {
        return switch (database.kind()) {
            case H2 ->
                "select 'call abort_session(' || session_id || ')' from information_schema.sessions"
                        + " where session_id <> session_id()";
            case POSTGRESQL ->
                "select 'select pg_terminate_backend(' || pid || ')' from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()";
            case MARIADB, MYSQL ->
                "select concat('kill ', id) from information_schema.processlist"
                        + " where db = database() and id <> connection_id()";
        };
    }

    private static List<String> all(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
