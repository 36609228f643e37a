package io.github.ormgen.it.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A build with ormgen:generate")
class GenerateIT {

    private static final String SOURCES = "target/generated-sources/ormgen";
    private static final String ARTICLE = SOURCES + "/com/acme/shop/Article.java";
    private static final String CUSTOMER = SOURCES + "/com/acme/shop/Customer.java";

    private static MavenBuild maven;

    @BeforeAll
    static void prepare() throws Exception {
        maven = MavenBuild.running();
    }

    @Test
    @DisplayName("generates and compiles; again, it writes nothing and compiles nothing; then follows the model")
    void lifeOfAModel() throws Exception {
        TestProject project = TestProject.withModel("life");
        maven.run(project, "process-test-classes")
                .succeeded()
                .says("Read 1 model file: 2 entities, 1 enum.", "Wrote 3 sources to " + SOURCES + " (3 new)")
                .says("The model is ahead of the migrations by", "Draft: V1__draft.sql, U1__draft.sql in");
        assertThat(project.file("target/classes/com/acme/shop/Article.class")).exists();
        assertThat(project.file("target/test-classes/db/migration/V1__draft.sql"))
                .exists();
        assertThat(project.file("target/test-classes/db/undo/U1__draft.sql")).exists();
        assertThat(project.file("target/classes/db")).doesNotExist();
        assertThat(project.file("target/ormgen/schema.json")).exists();
        assertThat(project.file("target/ormgen/ormgen-1.schema.json")).exists();

        Map<String, FileTime> before = generated(project);
        maven.run(project, "process-test-classes")
                .succeeded()
                .says("Up to date: 2 entities, 1 enum.", "Nothing to compile");
        assertThat(generated(project)).isEqualTo(before);

        FileTime article = Files.getLastModifiedTime(project.file(ARTICLE));
        project.replace("src/main/ormgen/shop.yaml", "string(320)", "string(200)");
        maven.run(project, "process-test-classes").succeeded().says("Wrote 1 source to " + SOURCES + " (1 changed)");
        assertThat(Files.getLastModifiedTime(project.file(ARTICLE))).isEqualTo(article);

        project.replace("src/main/ormgen/shop.yaml", "Customer:", "Client:");
        maven.run(project, "process-test-classes").succeeded().says("(1 new, 1 removed)");
        assertThat(project.file(CUSTOMER)).doesNotExist();
        assertThat(project.file("target/classes/com/acme/shop/Customer.class")).doesNotExist();
    }

    @Test
    @DisplayName("leaves the last good tree when the model is wrong, and tells every error at its place")
    void wrongModel() throws Exception {
        TestProject project = TestProject.withModel("wrong");
        maven.run(project, "compile").succeeded();
        Map<String, FileTime> before = generated(project);

        project.replace("src/main/ormgen/shop.yaml", "colour: Colour", "colour: Color");
        project.replace("src/main/ormgen/shop.yaml", "unique: true", "uniqe: true");
        maven.run(project, "compile")
                .failed()
                .says("src/main/ormgen/shop.yaml:12:15: error OG-TYPE-02")
                .says("src/main/ormgen/shop.yaml:16:35: error OG-KEY-01")
                .says("2 errors, see above.")
                .doesNotSay("Exception:");
        assertThat(generated(project)).isEqualTo(before);
    }

    @Test
    @DisplayName("does nothing when it is told to skip, and still compiles what is there")
    void skip() throws Exception {
        TestProject project = TestProject.withModel("skip");
        maven.run(project, "compile", "-Dormgen.skip").succeeded().says("Skipped: ormgen.skip is set.");
        assertThat(project.file("target/generated-sources/ormgen")).doesNotExist();

        maven.run(project, "generate-sources").succeeded();
        maven.run(project, "compile", "-Dormgen.skip").succeeded();
        assertThat(project.file("target/classes/com/acme/shop/Article.class")).exists();
    }

    @Test
    @DisplayName("fails without a model and names the folder; or goes on, if it may")
    void missingModel() throws Exception {
        TestProject project = TestProject.withModel("missing");
        Files.delete(project.file("src/main/ormgen/shop.yaml"));
        maven.run(project, "compile").failed().says("OG-READ-08", "src/main/ormgen");
        maven.run(project, "compile", "-Dormgen.failOnMissingModels=false")
                .succeeded()
                .says("No model files in src/main/ormgen.");

        Files.delete(project.file("src/main/ormgen"));
        project.replace("pom.xml", "com.h2database", "com.example.of.no.database");
        maven.run(project, "generate-sources", "-Dormgen.failOnMissingModels=false")
                .succeeded()
                .says("Up to date: 0 entities.");
    }

    @Test
    @DisplayName("takes templates of one's own, follows them, and refuses one that replaces nothing")
    void templates() throws Exception {
        TestProject project =
                TestProject.withModel("templates", "<templateDirectory>src/main/templates</templateDirectory>");
        String builtin = TestProject.resource("io/github/ormgen/templates/entity/source.ftl");
        project.write("src/main/templates/entity/source.ftl", builtin + "// Of the shop.\n");
        maven.run(project, "compile").succeeded();
        assertThat(project.file(ARTICLE)).content().endsWith("// Of the shop.\n");

        project.write("src/main/templates/entity/source.ftl", builtin + "// Of another shop.\n");
        maven.run(project, "compile").succeeded().says("(3 changed)");
        assertThat(project.file(ARTICLE)).content().endsWith("// Of another shop.\n");

        project.write("src/main/templates/entity/sauce.ftl", "");
        maven.run(project, "compile").failed().says("src/main/templates/entity/sauce.ftl: error OG-TPL-");
    }

    @ParameterizedTest(name = "puts the draft where draft={0} says")
    @ValueSource(strings = {"main", "none"})
    void draft(String mode) throws Exception {
        TestProject project = TestProject.withModel("draft-" + mode, "<draft>" + mode + "</draft>");
        maven.run(project, "process-test-classes").succeeded();
        assertThat(Files.exists(project.file("target/classes/db/migration/V1__draft.sql")))
                .isEqualTo(mode.equals("main"));
        assertThat(project.file("target/test-classes/db")).doesNotExist();
    }

    @Test
    @DisplayName("takes a draft back from the class path that it is no longer for")
    void draftMoves() throws Exception {
        TestProject project = TestProject.withModel("draft-moves");
        maven.run(project, "process-test-classes", "-Dormgen.draft=main").succeeded();
        maven.run(project, "process-test-classes").succeeded();
        assertThat(project.file("target/classes/db/migration/V1__draft.sql")).doesNotExist();
        assertThat(project.file("target/test-classes/db/migration/V1__draft.sql"))
                .exists();
        assertThat(project.file("target/generated-resources")).doesNotExist();
    }

    @Test
    @DisplayName("says with several databases what Flyway must be told, and gives each its folder")
    void severalDatabases() throws Exception {
        TestProject project = TestProject.withModel(
                "several",
                "<databases><database>postgresql</database><database>mysql</database></databases>",
                "<outputDirectory>${project.build.directory}/elsewhere</outputDirectory>");
        maven.run(project, "process-test-resources")
                .succeeded()
                .says("target/elsewhere", "classpath:db/migration/{vendor}");
        assertThat(project.file("target/test-classes/db/migration/postgresql/V1__draft.sql"))
                .exists();
        assertThat(project.file("target/test-classes/db/migration/mysql/V1__draft.sql"))
                .exists();
        assertThat(project.file("target/test-classes/db/undo/mysql/U1__draft.sql"))
                .exists();
    }

    /** When what ormgen and the compiler give was last written; the compiler's own lists are new with each build. */
    private static Map<String, FileTime> generated(TestProject project) throws IOException {
        Map<String, FileTime> times = new TreeMap<>(project.times("target"));
        times.keySet().removeIf(path -> path.startsWith("target/maven-status/maven-"));
        return times;
    }

    @Test
    @DisplayName("helps")
    void help() throws Exception {
        TestProject project = TestProject.withModel("help");
        maven.run(project, "ormgen:help", "-Ddetail", "-Dgoal=generate")
                .succeeded()
                .says("failOnMissingModels", "templateDirectory");
    }
}
