package io.github.ormgen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.spec.LanguageSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private final Page readme = Page.readme();

    @Test
    @DisplayName("The first command is the quickstart, the second all tests")
    void commands() {
        List<String> commands = readme.blocks().stream()
                .map(block -> block.text().strip())
                .filter(text -> text.startsWith("mvn "))
                .toList();
        assertThat(commands).startsWith("mvn -Pquickstart verify", "mvn verify");
    }

    @Test
    @DisplayName("The first model is the quickstart's, in less than 40 lines")
    void model() throws IOException {
        String model = readme.blocks("yaml").get(0).text();
        assertThat(model)
                .isEqualTo(Files.readString(Page.project("ormgen-it/quickstart/src/main/ormgen/accounts.yaml")));
        assertThat(model.lines()).hasSizeLessThan(40);
        assertThat(model.lines().findFirst().orElseThrow()).endsWith("/target/ormgen/" + LanguageSchema.FILE_NAME);
    }

    @Test
    @DisplayName("Versions are the quickstart's")
    void versions() throws IOException {
        String quickstart = Files.readString(Page.project("ormgen-it/quickstart/pom.xml"));
        String pom = readme.blocks("xml").get(0).text();
        String hibernate = between(quickstart, "<hibernate.version>", "<");
        assertThat(pom).contains("<version>" + hibernate + "</version>");
        for (String artifact : List.of(
                "ormgen-maven-plugin",
                "hibernate-validator",
                "expressly",
                "jspecify",
                "flyway-core",
                "h2",
                "maven-compiler-plugin",
                "exec-maven-plugin")) {
            assertThat(versionOf(pom, artifact)).as(artifact).isEqualTo(versionOf(quickstart, artifact));
        }
    }

    @Test
    @DisplayName("The excerpt of the entity is what is generated")
    void entity() throws IOException {
        String user = Files.readString(Page.project(
                "ormgen-core/src/test/resources/io/github/ormgen/renderer/java/accounts/expected/User.java"));
        String excerpt = readme.blocks("java").get(0).text();
        assertThat(excerpt.lines().filter(line -> !line.isBlank() && !line.contains("// …")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(user.lines()).contains(line));
    }

    @Test
    @DisplayName("The excerpt of the script is what is generated")
    void script() throws IOException {
        String script = Files.readString(
                Page.project("ormgen-core/src/test/resources/sql/accounts/db/migration/postgresql/V1__draft.sql"));
        assertThat(readme.blocks("sql").get(0).text().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(script.lines()).contains(line));
    }

    private static String versionOf(String pom, String artifact) {
        return between(pom.substring(pom.indexOf("<artifactId>" + artifact + "</artifactId>")), "<version>", "<");
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }
}
