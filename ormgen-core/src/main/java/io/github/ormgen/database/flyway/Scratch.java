package io.github.ormgen.database.flyway;

import io.github.ormgen.database.Catalog;
import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An empty database of the same kind beside a live one, to try scripts on: in memory with H2, and on the same server with
 * MariaDB and MySQL. It is gone when it is closed. Not thread-safe.
 */
public final class Scratch implements AutoCloseable {

    private static final String FILE = "V1__scratch.sql";

    /** Those options of H2 that say how SQL is read. */
    private static final Set<String> OPTIONS = Set.of(
            "MODE",
            "DATABASE_TO_UPPER",
            "DATABASE_TO_LOWER",
            "CASE_INSENSITIVE_IDENTIFIERS",
            "DEFAULT_NULL_ORDERING",
            "NON_KEYWORDS",
            "TIME ZONE");

    private final LiveDatabase database;
    /** Holds a database in memory as long as it is open. */
    private final Connection own;

    private final String name;

    private Scratch(LiveDatabase database, Connection own, String name) {
        this.database = database;
        this.own = own;
        this.name = name;
    }

    /**
     * Makes one, which the caller closes.
     *
     * @throws DatabaseFailure if the user may not make a database
     */
    public static Scratch beside(LiveDatabase live) throws DatabaseFailure {
        String name = "ormgen_scratch_" + UUID.randomUUID().toString().substring(0, 8);
        try {
            return live.kind() == Database.H2 ? inMemory(live, name) : onServer(live, name);
        } catch (SQLException e) {
            throw live.failures().of(e);
        }
    }

    private static Scratch inMemory(LiveDatabase live, String name) throws SQLException, DatabaseFailure {
        StringBuilder url = new StringBuilder("jdbc:h2:mem:").append(name);
        String[] parts = live.settings().access().url().split(";", -1);
        for (int i = 1; i < parts.length; i++) {
            if (OPTIONS.contains(parts[i].split("=", 2)[0].strip().toUpperCase(Locale.ROOT))) {
                url.append(';').append(parts[i]);
            }
        }
        Access access = new Access(url.toString(), Optional.of("sa"), Optional.of(""));
        LiveDatabase database = new LiveDatabase(settings(live, access, Optional.empty()), live.kind());
        return new Scratch(database, database.connect(), name);
    }

    private static Scratch onServer(LiveDatabase live, String name) throws SQLException, DatabaseFailure {
        Connection connection = live.connectInSchema();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + defaults(statement));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        DatabaseSettings settings = settings(live, live.settings().access(), Optional.of(name));
        return new Scratch(new LiveDatabase(settings, live.kind()), connection, name);
    }

    /** What new tables get of the live database. */
    private static String defaults(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select @@character_set_database, @@collation_database")) {
            rows.next();
            return " character set " + rows.getString(1) + " collate " + rows.getString(2);
        }
    }

    private static DatabaseSettings settings(LiveDatabase live, Access access, Optional<String> schema) {
        return new DatabaseSettings(
                access,
                DatabaseSettings.HISTORY_TABLE,
                schema,
                live.settings().placeholders(),
                live.settings().lockTimeout());
    }

    /** The statements of a script, with what ends them, as Flyway reads them; none of them runs. */
    public List<String> statements(String script) throws DatabaseFailure, ScriptFailure {
        List<String> statements = new ArrayList<>();
        run(script, new Kept() {
            @Override
            public boolean isLeftOut(int before, String sql) {
                statements.add(sql);
                return true;
            }
        });
        return statements;
    }

    /** Runs a script; what the database has before its first statement, and after each. */
    public List<Catalog> states(String script) throws DatabaseFailure, ScriptFailure {
        List<Catalog> states = new ArrayList<>();
        boolean[] isSame = {false};
        run(script, new Kept() {
            @Override
            public void begins(Connection connection, String file) throws SQLException {
                states.add(Catalog.read(connection, database.kind()));
            }

            @Override
            public boolean isLeftOut(int before, String sql) {
                isSame[0] = !Committing.by(sql);
                return false;
            }

            @Override
            public void done(Connection connection, int statements) throws SQLException {
                states.add(isSame[0] ? states.get(states.size() - 1) : Catalog.read(connection, database.kind()));
            }
        });
        return states;
    }

    private void run(String script, Bookkeeping bookkeeping) throws DatabaseFailure, ScriptFailure {
        new LoneScript(database, FILE, script).run(new RunCallback(Progress.NONE, bookkeeping));
    }

    /** What kind of database it is. */
    public Database kind() {
        return database.kind();
    }

    /** What it has. */
    public Catalog catalog() throws DatabaseFailure {
        return database.catalog();
    }

    @Override
    public void close() throws DatabaseFailure {
        try (own;
                Statement statement = own.createStatement()) {
            if (database.kind() != Database.H2) {
                statement.execute("drop database " + name);
            }
        } catch (SQLException e) {
            throw database.failures().of(e);
        }
    }

    /** Keeps what a subclass says. */
    private abstract static class Kept implements Bookkeeping {

        @Override
        public void begins(Connection connection, String file) throws SQLException {}

        @Override
        public void done(Connection connection, int statements) throws SQLException {}

        @Override
        public void ends(Connection connection) {}
    }
}
