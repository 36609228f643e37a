package io.github.ormgen.database.migrate;

import java.sql.Connection;
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

    private static final String SELECT = "select [script], [script_hash], [done], [back_from] from [this]";
    private static final int FORWARD = -1;

    /** How SQL states begin that tell of a key that is taken. */
    private static final String INTEGRITY = "23";

    /** Another script has begun, and not come to its end. */
    static final class AlreadyBegun extends RuntimeException {}

    private final HistoryTable history;
    private final HistoryTable own;

    Journal(HistoryTable history) {
        this.history = history;
        this.own = history.sibling(TABLE);
    }

    /** What has begun and not ended, as far as it is known here. */
    Optional<JournalEntry> read(Connection connection) throws SQLException {
        if (!isThere(connection)) {
            return Optional.empty();
        }
        return HistoryTable.first(
                connection, Journal::unfinished, own.sql(SELECT + " where [history] = ?"), history.name());
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
                "create table if not exists [this] ([history] varchar(128) not null primary key, [script] varchar(500)"
                        + " not null, [script_hash] varchar(64) not null, [done] int not null, [back_from] int not null)");
        try {
            write(
                    connection,
                    "insert into [this] ([script], [script_hash], [done], [back_from], [history]) values (?, ?, ?, ?, ?)",
                    script);
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
            write(
                    connection,
                    "update [this] set [script] = ?, [script_hash] = ?, [done] = ?, [back_from] = ? where [history] = ?",
                    script);
        }
    }

    private void write(Connection connection, String text, JournalEntry script) throws SQLException {
        HistoryTable.update(
                connection,
                own.sql(text),
                script.script(),
                script.hash(),
                script.done(),
                script.backFrom().orElse(FORWARD),
                history.name());
    }

    void done(Connection connection, int statements) throws SQLException {
        HistoryTable.update(
                connection, own.sql("update [this] set [done] = ? where [history] = ?"), statements, history.name());
    }

    void end(Connection connection) throws SQLException {
        HistoryTable.update(connection, own.sql("delete from [this] where [history] = ?"), history.name());
    }

    /** Leaves no table behind, if there is nothing in it. */
    void clear(Connection connection) throws SQLException {
        boolean isEmpty = isThere(connection)
                && HistoryTable.first(connection, Journal::unfinished, own.sql(SELECT))
                        .isEmpty();
        if (isEmpty) {
            execute(connection, "drop table if exists [this]");
        }
    }

    private void execute(Connection connection, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(own.sql(text));
        }
    }
}
