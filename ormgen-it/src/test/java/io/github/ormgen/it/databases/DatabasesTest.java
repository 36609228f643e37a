package io.github.ormgen.it.databases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DatabasesTest {

    static final List<Database> KINDS = Databases.KINDS;

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("Two databases of a kind know nothing of each other")
    void separate(Database kind) throws SQLException {
        try (ScratchDatabase one = Databases.create(kind);
                ScratchDatabase other = Databases.create(kind)) {
            one.execute(List.of("create table tree (id int)", "insert into tree values (1)"));
            other.execute(List.of("create table tree (id int)"));

            assertThat(count(one)).isEqualTo(1);
            assertThat(count(other)).isZero();
        }
    }

    private static int count(ScratchDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from tree")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
