package io.github.ormgen.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.repair.Repairer;
import io.github.ormgen.goal.undo.Undoer;
import io.github.ormgen.it.databases.ScratchDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two revisions with rows between them; the second has a rename, fills, a person's statements, and a table with a key. */
record Faults(LiveProject project) {

    static final String V1 = "V1__init applied";

    private static final Pattern ACCEPT = Pattern.compile("-Dormgen\\.accept=(\\S+)");

    static Faults in(Path folder, ScratchDatabase database) throws Exception {
        LiveProject project = new LiveProject(folder, database);
        project.keep("init", """
                  User: { fields: { name: string(80), nick: string(40)?, fax: string(20)?, size: int? } }
                """);
        project.write("src/main/ormgen/history/V2__next.up.sql", "update users set title = concat(title, '!');\n");
        project.write(
                "src/main/ormgen/history/V2__next.down.sql",
                "update users set title = substring(title, 1, char_length(title) - 1);\n");
        project.keep("next", """
                  User:
                    fields:
                      title: { type: string(80), renamedFrom: name, unique: true }
                      nick: { type: string(40), backfill: "?" }
                      code: { type: string(90), backfill: { sql: "concat({title}, '-')" }, index: true }
                      size: { type: int?, validate: { min: 1 } }
                  Pet: { fields: { kind: { type: string(20), unique: true } }, relations: { owner: { one: User } } }
                """, "users.fax");
        return new Faults(project);
    }

    /** Runs the first revision, and puts rows in. */
    Faults begin() throws GoalException, SQLException {
        project.migrateTo("1");
        project.database()
                .execute(List.of(
                        "insert into users (name, nick, fax, size) values ('Ada', null, '1', 5)",
                        "insert into users (name, nick, fax, size) values ('Bob', 'b', null, null)"));
        return this;
    }

    Catalog catalog() throws SQLException {
        try (Connection connection = project.database().connect()) {
            return Dialects.of(project.database().kind()).catalog(connection);
        }
    }

    /** Each row of a query, its values with a bar between them. */
    List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = project.database().connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    values.add(found.getString(i));
                }
                rows.add(String.join("|", values));
            }
        }
        return rows;
    }

    /** All is as before the second revision. */
    void assertBefore(Catalog catalog) throws Exception {
        assertThat(catalog().differences(catalog)).isEmpty();
        assertThat(rows("select name, size from users order by id")).containsExactly("Ada|5", "Bob|null");
        assertStates(project.states().get(1).endsWith("pending") ? "pending" : "undone");
    }

    /** All is as the second revision makes it. */
    void assertAfter(Catalog catalog) throws Exception {
        assertThat(catalog().differences(catalog)).isEmpty();
        assertThat(rows("select title, nick, code, size from users order by id"))
                .containsExactly("Ada!|?|Ada!-|5", "Bob!|b|Bob!-|null");
        assertStates("applied");
        assertThat(project.migrate().scripts()).isEmpty();
    }

    private void assertStates(String state) throws GoalException {
        assertThat(project.states()).containsExactly(V1, "V2__next " + state);
        assertThat(project.flyway()
                        .validateWithResult()
                        .getAllErrorMessages()
                        .replaceAll("(?s)Detected resolved.*", ""))
                .isEmpty();
        assertThat(project.repair().cutShort()).isEmpty();
    }

    /** Takes back what was cut short, with consent to what is asked for. */
    void takeBack() throws GoalException {
        consenting(accepted -> project.repair(Repairer.Way.TAKE_BACK, accepted));
    }

    /** Takes the second revision back, with consent to what is asked for. */
    Undoer.Result undo(Progress progress) throws GoalException {
        return consenting(accepted -> project.undo(progress, accepted));
    }

    /** Something that may lose rows. */
    @FunctionalInterface
    private interface Losing<T> {
        T run(String... accepted) throws GoalException;
    }

    private static <T> T consenting(Losing<T> goal) throws GoalException {
        try {
            return goal.run();
        } catch (GoalException e) {
            Matcher accept = ACCEPT.matcher(String.join("\n", e.texts()));
            if (!accept.find()) {
                throw e;
            }
            return goal.run(accept.group(1).split(","));
        }
    }

    void finish() throws GoalException {
        project.repair(Repairer.Way.FINISH);
    }
}
