package io.github.ormgen.it.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Quoting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ReservedWordsTest {

    static final List<Database> KINDS = Databases.KINDS;

    /** Keywords and function names of the four databases, and nouns that models are made of. */
    private static final Path WORDS = Path.of("src", "test", "resources", "sql-words.txt");

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("Every word that is not quoted works as the name of a table and of a column")
    void free(Database kind) throws SQLException, IOException {
        List<String> free = Files.readAllLines(WORDS).stream()
                .filter(word -> !Quoting.isNeeded(word))
                .toList();
        List<String> refused = new ArrayList<>();
        try (ScratchDatabase database = Databases.create(kind);
                Connection connection = database.connect()) {
            for (String word : free) {
                if (!works(connection, word)) {
                    refused.add(word);
                }
            }
        }

        assertThat(free).hasSizeGreaterThan(800);
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("A reserved word does not work without quotes")
    void reserved(Database kind) throws SQLException {
        try (ScratchDatabase database = Databases.create(kind);
                Connection connection = database.connect()) {
            assertThat(works(connection, "select")).isFalse();
            assertThat(works(connection, "plain")).isTrue();
        }
    }

    private static boolean works(Connection connection, String word) throws SQLException {
        String table = "create table " + word + " (a int, " + word + " varchar(9), check (" + word + " <> 'x'))";
        // MariaDB parses what is prepared, and takes its time to make a table; the others parse when they run it.
        if (connection.getMetaData().getDatabaseProductName().equals("MariaDB")) {
            return isParsed(connection, table)
                    && isParsed(connection, "create index ix on " + word + " (" + word + ")")
                    && isParsed(connection, "alter table " + word + " add constraint " + word + " unique (a)");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(table);
            statement.execute("create index ix_ormgen on " + word + " (" + word + ")");
            statement.execute("alter table " + word + " add constraint " + word + " check (a > 1)");
            statement.execute("update " + word + " set " + word + " = 'y' where " + word + " is not null");
            statement.execute("drop table " + word);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static boolean isParsed(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("prepare parsed from '" + sql.replace("'", "''") + "'");
            return true;
        } catch (SQLException e) {
            return !"42000".equals(e.getSQLState());
        }
    }
}
