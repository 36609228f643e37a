package io.github.ormgen.it.databases;

import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TimeZone;

/** H2 in this JVM's memory: there is no server to start, and closing it would have nothing to do. */
final class H2Server implements Server {

    @Override
    public ScratchDatabase create(String name) {
        // H2 keeps the zone that the JVM had when its classes were loaded; a test may have set another since.
        String zone = TimeZone.getDefault().getID();
        String url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;TIME ZONE=" + zone;
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
