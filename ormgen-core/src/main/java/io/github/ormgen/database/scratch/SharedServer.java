package io.github.ormgen.database.scratch;

import io.github.ormgen.database.flyway.Access;
import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.database.flyway.LiveDatabase;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A server that others use too: what is handed out is a schema of its own there, on MariaDB and MySQL a database of its own.
 * What is run in it finds no tables beside it by names without a schema.
 */
final class SharedServer implements ScratchServer {

    /** The address of a server, the database, and the options. */
    private static final Pattern URL = Pattern.compile("^(jdbc:[^/]*//[^/?;]*)(/[^?;]*)?(.*)$", Pattern.DOTALL);

    private final ScratchSettings settings;
    private final Access access;
    private final LiveDatabase server;
    private final List<String> seen;
    private final Set<String> standing = ConcurrentHashMap.newKeySet();
    private final Thread onShutdown = new Thread(this::removeAll, "ormgen scratch schemas");

    /**
     * Uses a server.
     *
     * @param seen the schemas whose types and functions are found by names without a schema too, on PostgreSQL
     */
    SharedServer(ScratchSettings settings, Access access, List<String> seen) throws DatabaseFailure {
        this.settings = settings;
        this.access = access;
        this.server = LiveDatabase.at(settings.at(access));
        this.seen = List.copyOf(seen);
        // A build that is stopped by hand runs no finally.
        Runtime.getRuntime().addShutdownHook(onShutdown);
    }

    @Override
    public Database kind() {
        return server.kind();
    }

    @Override
    public String place() {
        return "at " + access.shownUrl();
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public ScratchSchema create() throws DatabaseFailure {
        String name = ScratchName.next();
        execute(
                switch (kind()) {
                    case H2, POSTGRESQL -> "create schema " + name;
                    case MARIADB, MYSQL -> "create database " + name + " character set utf8mb4";
                });
        standing.add(name);
        Access own = new Access(urlOf(name), access.user(), access.password());
        try {
            return new ScratchSchema(settings.at(own), true, () -> remove(name));
        } catch (DatabaseFailure e) {
            remove(name);
            throw e;
        }
    }

    private String urlOf(String name) {
        String url = access.url();
        return switch (kind()) {
            case H2 -> url + ";SCHEMA=" + name;
            case POSTGRESQL ->
                url + (url.contains("?") ? "&" : "?") + "currentSchema=" + name
                        + seen.stream().map(schema -> "," + schema).reduce("", String::concat);
            case MARIADB, MYSQL -> URL.matcher(url).replaceFirst("$1/" + name + "$3");
        };
    }

    private void remove(String name) throws DatabaseFailure {
        try {
            execute(
                    switch (kind()) {
                        case H2, POSTGRESQL -> "drop schema if exists " + name + " cascade";
                        case MARIADB, MYSQL -> "drop database if exists " + name;
                    });
            standing.remove(name);
        } catch (DatabaseFailure e) {
            throw new DatabaseFailure(
                    Code.SCRATCH_LEFT,
                    "The scratch schema " + name + " can't be removed. " + e.getMessage(),
                    "Nothing else is in it: drop it yourself.");
        }
    }

    private void removeAll() {
        for (String name : standing) {
            try {
                remove(name);
            } catch (DatabaseFailure e) {
                System.err.println(e.getMessage() + " " + e.hint());
            }
        }
    }

    private void execute(String sql) throws DatabaseFailure {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw server.failure(e);
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(onShutdown);
        } catch (IllegalStateException e) {
            // The process ends already, and the thread runs.
            return;
        }
    }
}
