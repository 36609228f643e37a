package io.github.ormgen.it.databases;

import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** H2 in this JVM's memory: there is no server to start, and closing it would have nothing to do. */
final class H2Server implements Server {

    @Override
    public ScratchDatabase create(String name) {
        String url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        return new ScratchDatabase(Database.H2, url, "sa", "", "PUBLIC", () -> shutDown(url));
    }

    private static void shutDown(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        }
    }

    @Override
    public void close() {}
}
