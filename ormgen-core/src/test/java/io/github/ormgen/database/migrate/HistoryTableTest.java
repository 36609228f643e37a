package io.github.ormgen.database.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HistoryTableTest {

    private final HistoryTable table = new HistoryTable(Dialects.of(Database.H2).names(), Optional.empty(), "history");

    @Test
    @DisplayName(
            "A version that was taken back does not stand, until it runs again; what is taken back is not forgotten")
    void standing() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table \"history\" (\"installed_rank\" int, \"version\" varchar, \"type\" varchar)");
            assertThat(table.isStanding("1", connection)).isFalse();
            statement.execute("insert into \"history\" values (1, '1', 'SQL')");
            assertThat(table.isStanding("1", connection)).isTrue();
            statement.execute("insert into \"history\" values (2, '1', 'DELETE')");
            assertThat(table.isStanding("1", connection)).isFalse();
            table.forget("1", connection);
            assertThat(table.nextRank(connection)).isEqualTo(3);
            statement.execute("insert into \"history\" values (3, '1', 'SQL')");
            assertThat(table.isStanding("1", connection)).isTrue();
            table.forget("1", connection);
            assertThat(table.nextRank(connection)).isEqualTo(3);
        }
    }
}
