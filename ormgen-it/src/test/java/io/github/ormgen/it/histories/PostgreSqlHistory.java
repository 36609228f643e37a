package io.github.ormgen.it.histories;

import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Table;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The life of a project's database on PostgreSQL, where a transaction takes back what was tried. A value that an enum type
 * got in the same transaction can't be used there: such steps are tried on a copy of the database.
 */
final class PostgreSqlHistory implements History {

    private final ScratchDatabase database;
    private final ScratchDatabase other;
    private Connection connection;
    private Catalog before;

    PostgreSqlHistory() throws SQLException {
        database = Databases.create(Database.POSTGRESQL);
        other = Databases.create(Database.POSTGRESQL);
        connection = database.connect();
        connection.setAutoCommit(false);
        before = Dialects.of(Database.POSTGRESQL).catalog(connection);
        connection.commit();
    }

    @Override
    public Outcome step(String migration) throws SQLException {
        String script = migration
                .replaceAll("(?i)\\bconcurrently\\b", "")
                .replaceAll("(?im)^\\s*(begin|commit|begin transaction|start transaction)\\s*;", "");
        Identities then = Identities.read(connection, Database.POSTGRESQL);
        Catalog after;
        Identities now;
        try {
            run(script);
            run("set search_path to public");
            after = Dialects.of(Database.POSTGRESQL).catalog(connection);
            now = Identities.read(connection, Database.POSTGRESQL);
        } catch (SQLException e) {
            connection.rollback();
            return new Outcome(Outcome.Kind.NOT_APPLIED, String.valueOf(e.getMessage()));
        }
        connection.rollback();
        Step step = new Step(Database.POSTGRESQL, before, after, then.to(now));
        Outcome outcome = step.isSaid()
                ? attempt(step)
                : new Outcome(Outcome.Kind.NOTHING_TO_SAY, String.join(", ", step.unsaid()));
        try {
            run(script);
            run("set search_path to public");
            connection.commit();
            before = after;
        } catch (SQLException e) {
            // It commits by itself, and is there already.
            connection.rollback();
            before = Dialects.of(Database.POSTGRESQL).catalog(connection);
        }
        return outcome;
    }

    private Outcome attempt(Step step) throws SQLException {
        empty();
        number();
        Outcome outcome = step.run(place(false));
        connection.rollback();
        return outcome.why().contains("unsafe use of new value") ? onCopy(step) : outcome;
    }

    private Step.Place place(boolean commits) {
        return new Step.Place() {
            @Override
            public void run(String script) throws SQLException {
                PostgreSqlHistory.this.run(script);
                if (commits) {
                    connection.commit();
                }
            }

            @Override
            public Catalog catalog() throws SQLException {
                return Dialects.of(Database.POSTGRESQL).catalog(connection);
            }
        };
    }

    private Outcome onCopy(Step step) throws SQLException {
        String name = database.url().replaceAll(".*/(\\w+).*", "$1");
        connection.close();
        other.execute(List.of(
                "drop database if exists copy_of_it with (force)", "create database copy_of_it template " + name));
        connection = DriverManager.getConnection(
                database.url().replace("/" + name, "/copy_of_it"), database.user(), database.password());
        connection.setAutoCommit(false);
        empty();
        number();
        connection.commit();
        Outcome outcome = step.run(place(true));
        connection.close();
        connection = database.connect();
        connection.setAutoCommit(false);
        run("set search_path to public");
        connection.commit();
        return outcome;
    }

    /** A serial column is an identity in a schema, and would not be one in the former schema that U gives back. */
    private void number() throws SQLException {
        IdentifierQuoting names = Dialects.of(Database.POSTGRESQL).names();
        for (UnsupportedObject thing : before.unsupported()) {
            int dot = thing.name().lastIndexOf('.');
            if (thing.kind().equals(UnsupportedObject.SERIAL)) {
                String alter = "alter table " + table(thing.name().substring(0, dot)) + " alter column "
                        + names.of(thing.name().substring(dot + 1));
                run(alter + " drop default; drop sequence " + thing.definition() + "; " + alter
                        + " add generated by default as identity");
            }
        }
    }

    private String table(String name) {
        return before.schema().tables().stream()
                .map(Table::name)
                .filter(table -> table.toString().equals(name))
                .map(Dialects.of(Database.POSTGRESQL).names()::of)
                .findFirst()
                .orElseThrow();
    }

    /** Rows are tried elsewhere. */
    private void empty() throws SQLException {
        String tables = before.schema().tables().stream()
                .map(Table::name)
                .map(Dialects.of(Database.POSTGRESQL).names()::of)
                .collect(Collectors.joining(", "));
        if (!tables.isEmpty()) {
            run("truncate " + tables + " cascade");
        }
    }

    private void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(script);
            boolean isMore = true;
            while (isMore) {
                isMore = statement.getMoreResults() || statement.getUpdateCount() != -1;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
        other.close();
    }
}
