package io.github.ormgen.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.schema.Database;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The database of a project")
class DriverDetectionTest {

    @ParameterizedTest(name = "is {1} with {0}")
    @CsvSource({
        "com.h2database:h2:2.5.252, H2",
        "org.postgresql:postgresql:42.7.14, POSTGRESQL",
        "com.mysql:mysql-connector-j:26.10.0, MYSQL",
        "org.mariadb.jdbc:mariadb-java-client:4.0.0, MARIADB",
    })
    void isTheDrivers(String driver, Database database) throws Exception {
        assertThat(new DriverDetection(Projects.with("org.slf4j:slf4j-api:2.0.17", driver)).database())
                .containsExactly(database);
    }

    @Test
    @DisplayName("is unknown without a driver; the error shows what to write")
    void unknownWithoutDriver() {
        assertThatThrownBy(() -> new DriverDetection(Projects.with("org.slf4j:slf4j-api:2.0.17")).database())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("""
                        ormgen can't determine the database of the scripts: no JDBC driver that it knows is among \
                        the project's dependencies. Set it in the <configuration> of ormgen-maven-plugin:

                          <databases>
                            <database>postgresql</database>
                          </databases>
                        """);
    }

    @Test
    @DisplayName("is unknown with two; the error shows what to write")
    void unknownWithTwo() {
        assertThatThrownBy(
                        () -> new DriverDetection(Projects.with("org.postgresql:postgresql:42", "com.h2database:h2:2"))
                                .database())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("""
                        ormgen can't determine the database of the scripts: the project has JDBC drivers for H2, \
                        PostgreSQL. Set it in the <configuration> of ormgen-maven-plugin:

                          <databases>
                            <database>h2</database>
                            <database>postgresql</database>
                          </databases>
                        """);
    }
}
