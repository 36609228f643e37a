package io.github.ormgen.database.migrate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far a script has come, kept in the database while it runs, where each statement that makes or alters something is
 * committed with all that was done before it. A row says how many statements are done; it is written behind each of them,
 * in the transaction that the statement is part of, so that what a person's update did and that it is done are committed
 * together. While a row is there, a script runs or has been cut short.
 */
final class Journal {

    /** Has the name of Flyway's own in it, so that nobody takes it for a table of the project. */
    private static final String TABLE = "flyway_schema_history_run";

    private static final int FORWARD = -1;

    /** How SQL states begin that tell of a key that is taken. */
    private static final String INTEGRITY = "23";

    /** Another script has begun, and not come to its end. */
    static final class AlreadyBegun extends RuntimeException {}

    private final HistoryTable history;
    private final String table;

    Journal(HistoryTable history) {
        this.history = history;
        this.table = history.sibling(TABLE).sql();
    }

    /** What has begun and not ended, as far as it is known here. */
    Optional<JournalEntry> read(Connection connection) throws SQLException {
        if (!isThere(connection)) {
            return Optional.empty();
        }
        String sql = "select " + column("script") + ", " + column("script_hash") + ", " + column("done") + ", "
                + column("back_from") + " from " + table + where();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, history.name());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(unfinished(rows)) : Optional.empty();
            }
        }
    }

    private static JournalEntry unfinished(ResultSet rows) throws SQLException {
        int backFrom = rows.getInt(4);
        return new JournalEntry(
                rows.getString(1),
                rows.getString(2),
                rows.getInt(3),
                backFrom == FORWARD ? OptionalInt.empty() : OptionalInt.of(backFrom));
    }

    private boolean isThere(Connection connection) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), TABLE, null)) {
            boolean isThere = false;
            while (tables.next()) {
                isThere = isThere || tables.getString("TABLE_NAME").equals(TABLE);
            }
            return isThere;
        }
    }

    /** Says that a script begins. Fails if another has, as its row is in the way. */
    void begin(Connection connection, JournalEntry script) throws SQLException {
        execute(
                connection,
                "create table if not exists " + table + " (" + column("history")
                        + " varchar(128) not null primary key, "
                        + column("script") + " varchar(500) not null, " + column("script_hash")
                        + " varchar(64) not null, " + column("done") + " int not null, " + column("back_from")
                        + " int not null)");
        String sql = "insert into " + table + " (" + column("script") + ", " + column("script_hash") + ", "
                + column("done") + ", " + column("back_from") + ", " + column("history") + ") values (?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, script);
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith(INTEGRITY)) {
                throw new AlreadyBegun();
            }
            throw e;
        }
    }

    /** The same where a row may be there already. */
    void restart(Connection connection, JournalEntry script) throws SQLException {
        if (read(connection).isEmpty()) {
            begin(connection, script);
        } else {
            String sql = "update " + table + " set " + column("script") + " = ?, " + column("script_hash") + " = ?, "
                    + column("done") + " = ?, " + column("back_from") + " = ?" + where();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                fill(statement, script);
            }
        }
    }

    private void fill(PreparedStatement statement, JournalEntry script) throws SQLException {
        statement.setString(1, script.script());
        statement.setString(2, script.hash());
        statement.setInt(3, script.done());
        statement.setInt(4, script.backFrom().orElse(FORWARD));
        statement.setString(5, history.name());
        statement.executeUpdate();
    }

    void done(Connection connection, int statements) throws SQLException {
        update(connection, "update " + table + " set " + column("done") + " = " + statements + where());
    }

    void end(Connection connection) throws SQLException {
        update(connection, "delete from " + table + where());
    }

    private void update(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, history.name());
            statement.executeUpdate();
        }
    }

    /** Leaves no table behind, if there is nothing in it. */
    void clear(Connection connection) throws SQLException {
        if (isThere(connection) && isEmpty(connection)) {
            execute(connection, "drop table if exists " + table);
        }
    }

    private boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1) == 0;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String where() {
        return " where " + column("history") + " = ?";
    }

    private String column(String name) {
        return history.names().quoted(name);
    }
}
