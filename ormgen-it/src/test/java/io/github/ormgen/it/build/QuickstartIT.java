package io.github.ormgen.it.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The quickstart")
class QuickstartIT {

    private static final Path SOURCE = Setup.get().root().resolve("ormgen-it/quickstart");

    @Test
    @DisplayName("runs as a project of its own: its test counts statements, its program tells each step")
    void runs() throws Exception {
        TestProject project = TestProject.copyOf("quickstart", SOURCE);

        MavenBuild.running()
                .run(project, "verify")
                .succeeded()
                .says("Read 1 model file: 3 entities, 1 enum.")
                .says("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0")
                .says(
                        "Migrated an empty H2 database: 1 script ran.",
                        "Stored Ada Lovelace with a profile and 2 roles.",
                        "Read Ada Lovelace: \"Wrote the first program.\", roles [ADMIN, USER].",
                        "Queries find 0 users and 0 profiles now.",
                        "Restored the user.");
    }

    @Test
    @DisplayName("names the versions that this build is made of and tried with")
    void versions() throws Exception {
        String pom = Files.readString(SOURCE.resolve("pom.xml"));
        assertThat(pom)
                .contains("<artifactId>ormgen-maven-plugin</artifactId>\n        <version>"
                        + Setup.get().version() + "</version>")
                .contains("<hibernate.version>" + Setup.property("version.hibernate") + "</hibernate.version>")
                .contains(version("h2", "h2"))
                .contains(version("hibernate-validator", "hibernateValidator"))
                .contains(version("jspecify", "jspecify"));
    }

    private static String version(String artifact, String property) {
        return "<artifactId>" + artifact + "</artifactId>\n      <version>" + Setup.property("version." + property)
                + "</version>";
    }
}
