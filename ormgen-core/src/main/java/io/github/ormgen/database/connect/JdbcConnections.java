package io.github.ormgen.database.connect;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.dialect.server.DatabaseServer.JdbcDriver;
import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Connects to a database through the JDBC driver for its URL.
 *
 * @param database the kind of database that the URL names
 */
record JdbcConnections(Database database, ConnectionDetails access) {

    /** Finds the driver for a URL; fails if there is none, or if it is not on the class path. */
    static JdbcConnections of(ConnectionDetails access) throws DatabaseFailure {
        if (access.url().isBlank()) {
            throw new DatabaseFailure(
                    Code.NO_DATABASE,
                    "No database is configured.",
                    "Set -Dormgen.url=jdbc:…, set FLYWAY_URL, or configure <url> in ormgen-maven-plugin or"
                            + " flyway-maven-plugin.");
        }
        String url = access.url().toLowerCase(Locale.ROOT);
        Optional<Database> named = Arrays.stream(Database.values())
                .filter(database -> url.startsWith(prefix(database)))
                .findFirst();
        if (named.isEmpty()) {
            String known = Arrays.stream(Database.values())
                    .map(JdbcConnections::prefix)
                    .collect(Collectors.joining(", "));
            throw new DatabaseFailure(
                    Code.DATABASE_URL,
                    "This is not the JDBC URL of a database that ormgen knows.",
                    "JDBC URLs start with " + known + ". For example: jdbc:postgresql://localhost:5432/shop");
        }
        JdbcConnections connections = new JdbcConnections(named.get(), access);
        connections.check();
        return connections;
    }

    private static String prefix(Database database) {
        return "jdbc:" + database.id() + ":";
    }

    private void check() throws DatabaseFailure {
        JdbcDriver driver = driver();
        try {
            Class.forName(driver.className(), false, loader());
        } catch (ClassNotFoundException e) {
            throw new DatabaseFailure(
                    Code.NO_DRIVER,
                    "The JDBC driver of " + database.displayName() + ", " + driver.coordinates()
                            + ", is not on the class path of ormgen-maven-plugin.",
                    snippet(driver));
        }
    }

    private static String snippet(JdbcDriver driver) {
        String[] names = driver.coordinates().split(":", 2);
        return """
                Add it to the plugin in the pom, with the version that the project uses:
                <plugin>
                  <groupId>io.github.ormgen</groupId>
                  <artifactId>ormgen-maven-plugin</artifactId>
                  <dependencies>
                    <dependency>
                      <groupId>%s</groupId>
                      <artifactId>%s</artifactId>
                      <version>%s</version>
                    </dependency>
                  </dependencies>
                </plugin>""".formatted(names[0], names[1], driver.version());
    }

    /** A new connection, which the caller closes. */
    Connection connect() throws SQLException {
        Properties properties = new Properties();
        access.user().ifPresent(user -> properties.setProperty("user", user));
        access.password().ifPresent(password -> properties.setProperty("password", password));
        // A driver that is not for the URL gives null.
        return Optional.ofNullable(instance().connect(access.url(), properties))
                .orElseThrow(() -> new SQLException("The driver does not know the URL"));
    }

    private Driver instance() throws SQLException {
        try {
            return Class.forName(driver().className(), true, loader())
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new SQLException("The driver does not start: " + e.getMessage(), e);
        }
    }

    private JdbcDriver driver() {
        return Dialects.of(database).server().driver();
    }

    private static ClassLoader loader() {
        return JdbcConnections.class.getClassLoader();
    }
}
