package io.github.ormgen.it.histories;

import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.it.evolution.Arena;
import io.github.ormgen.schema.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** On MariaDB, where nothing takes back what was tried: that is done in a copy of what the project made, without rows. */
final class MariaDbHistory implements History {

    private final Arena project = new Arena(Database.MARIADB);
    private final Arena copy = new Arena(Database.MARIADB);
    private Catalog before;

    MariaDbHistory() throws SQLException {
        before = project.catalog();
    }

    @Override
    public Outcome step(String migration) throws SQLException {
        List<String> made = made();
        Catalog former = before;
        try {
            project.run(migration);
        } catch (SQLException e) {
            before = project.catalog();
            return new Outcome(Outcome.Kind.NOT_APPLIED, String.valueOf(e.getMessage()));
        }
        before = project.catalog();
        Step step = new Step(Database.MARIADB, former, before, Renames.in(migration));
        if (!step.isSaid()) {
            return new Outcome(Outcome.Kind.NOTHING_TO_SAY, String.join(", ", step.unsaid()));
        }
        copy.empty();
        copy.run("set foreign_key_checks = 0");
        for (String statement : made) {
            copy.run(statement);
        }
        copy.run("set foreign_key_checks = 1");
        return step.run(new Step.Place() {
            @Override
            public void run(String script) throws SQLException {
                copy.run(script);
            }

            @Override
            public Catalog catalog() throws SQLException {
                return copy.catalog();
            }
        });
    }

    /** The statements that make what is there, views last. */
    private List<String> made() throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Statement statement = project.connection().createStatement()) {
            for (String name : texts(statement, "show full tables where table_type = 'BASE TABLE'", 1)) {
                statements.addAll(texts(statement, "show create table `" + name + "`", 2));
            }
            String database = texts(statement, "select database()", 1).get(0);
            for (String name : texts(statement, "show full tables where table_type = 'VIEW'", 1)) {
                texts(statement, "show create view `" + name + "`", 2).stream()
                        .map(text -> text.replace("`" + database + "`.", ""))
                        .forEach(statements::add);
            }
        }
        return statements;
    }

    private static List<String> texts(Statement statement, String query, int column) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(column));
            }
        }
        return texts;
    }

    @Override
    public void close() throws SQLException {
        project.close();
        copy.close();
    }
}
