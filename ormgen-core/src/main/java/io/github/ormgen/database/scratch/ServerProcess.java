package io.github.ormgen.database.scratch;

import io.github.ormgen.database.flyway.Access;
import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.database.flyway.DatabaseSettings;
import io.github.ormgen.database.flyway.LiveDatabase;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A server that runs as a process of its own for the trial alone: each schema is a database of its own there. */
final class ServerProcess implements ScratchServer {

    /** Ends a process. */
    @FunctionalInterface
    interface Stop {
        void stop() throws Exception;
    }

    private final ScratchSettings settings;
    private final Database kind;
    private final String user;
    private final UnaryOperator<String> urlOf;
    private final Stop stop;

    /**
     * Takes over a process that has started.
     *
     * @param user who signs in, without a password
     * @param urlOf the URL of a database by its name
     * @param stop ends the process
     */
    ServerProcess(ScratchSettings settings, Database kind, String user, UnaryOperator<String> urlOf, Stop stop) {
        this.settings = settings;
        this.kind = kind;
        this.user = user;
        this.urlOf = urlOf;
        this.stop = stop;
    }

    @Override
    public Database kind() {
        return kind;
    }

    @Override
    public String place() {
        return "in a process of its own";
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public ScratchSchema create() throws DatabaseFailure {
        String name = ScratchName.next();
        boolean isPostgreSql = kind == Database.POSTGRESQL;
        execute("create database " + name + (isPostgreSql ? "" : " character set utf8mb4"));
        return new ScratchSchema(
                at(name), false, () -> execute("drop database " + name + (isPostgreSql ? " with (force)" : "")));
    }

    private DatabaseSettings at(String database) {
        return settings.at(new Access(urlOf.apply(database), Optional.of(user), Optional.of("")));
    }

    private void execute(String sql) throws DatabaseFailure {
        LiveDatabase server = LiveDatabase.at(at(kind == Database.POSTGRESQL ? "postgres" : "mysql"));
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw server.failure(e);
        }
    }

    @Override
    public void close() throws DatabaseFailure {
        try {
            stop.stop();
        } catch (Exception e) {
            throw new DatabaseFailure(
                    Code.SCRATCH_LEFT,
                    "The process of " + kind.displayName() + " for the trial does not end: " + e.getMessage() + ".",
                    "End it yourself.");
        }
    }
}
