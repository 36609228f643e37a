package io.github.ormgen.database.flyway;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.schema.Database;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The JDBC drivers of the databases that ormgen knows. None of them comes with it. */
enum JdbcDriver {
    H2(Database.H2, "org.h2.Driver", "com.h2database", "h2", "2.5.252"),
    POSTGRESQL(Database.POSTGRESQL, "org.postgresql.Driver", "org.postgresql", "postgresql", "42.7.14"),
    MYSQL(Database.MYSQL, "com.mysql.cj.jdbc.Driver", "com.mysql", "mysql-connector-j", "26.10.0"),
    MARIADB(Database.MARIADB, "org.mariadb.jdbc.Driver", "org.mariadb.jdbc", "mariadb-java-client", "4.0.0");

    private final Database database;
    private final String className;
    private final String groupId;
    private final String artifactId;
    private final String version;

    JdbcDriver(Database database, String className, String groupId, String artifactId, String version) {
        this.database = database;
        this.className = className;
        this.groupId = groupId;
        this.artifactId = artifactId;
        this.version = version;
    }

    /** The driver for an address. */
    static JdbcDriver of(Access access) throws DatabaseFailure {
        if (access.url().isBlank()) {
            throw new DatabaseFailure(
                    Code.NO_DATABASE,
                    "Nothing says which database is meant.",
                    "Say -Dormgen.url=jdbc:…, set FLYWAY_URL, or configure <url> in ormgen-maven-plugin or"
                            + " flyway-maven-plugin.");
        }
        String url = access.url().toLowerCase(Locale.ROOT);
        for (JdbcDriver driver : values()) {
            if (url.startsWith("jdbc:" + driver.database.id() + ":")) {
                return driver;
            }
        }
        String known = Arrays.stream(values())
                .map(driver -> "jdbc:" + driver.database.id() + ":")
                .collect(Collectors.joining(", "));
        throw new DatabaseFailure(
                Code.DATABASE_URL,
                "This is not the JDBC URL of a database that ormgen knows.",
                "They begin with " + known + ". For example: jdbc:postgresql://localhost:5432/shop");
    }

    String version() {
        return version;
    }

    Database database() {
        return database;
    }

    /** Fails if it is not on the class path. */
    void check(ClassLoader loader) throws DatabaseFailure {
        try {
            Class.forName(className, false, loader);
        } catch (ClassNotFoundException e) {
            throw new DatabaseFailure(
                    Code.NO_DRIVER,
                    "The JDBC driver of " + database.displayName() + ", " + groupId + ":" + artifactId
                            + ", is not on the class path of ormgen-maven-plugin.",
                    snippet());
        }
    }

    private String snippet() {
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
                </plugin>""".formatted(groupId, artifactId, version);
    }
}
