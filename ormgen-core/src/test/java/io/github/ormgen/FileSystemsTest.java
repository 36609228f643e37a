package io.github.ormgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.ormgen.goal.DraftSummary;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.check.Checker;
import io.github.ormgen.goal.generate.DraftMode;
import io.github.ormgen.goal.generate.GenerateRequest;
import io.github.ormgen.goal.generate.Generator;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.project.FileTree;
import io.github.ormgen.project.Links;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Projects on file systems that ignore case, and those whose folders are links. */
class FileSystemsTest {

    private static Generator.Result generate(Path project, String templates) throws GoalException {
        Path target = project.resolve("target");
        return new Generator()
                .generate(new GenerateRequest(
                        new Project(project, project.resolve("src/main/ormgen"), project.resolve("src/main/resources")),
                        target.resolve("java"),
                        target.resolve("draft"),
                        target.resolve("ormgen"),
                        target.resolve("status/manifest.txt"),
                        List.of(Database.H2),
                        Optional.of(project.resolve(templates)),
                        DraftMode.TEST,
                        DropPolicy.GO,
                        true,
                        "test"));
    }

    private static Set<String> sources(Path project) {
        return FileTree.files(project.resolve("target/java")).keySet();
    }

    @Nested
    @DisplayName("On a file system that ignores case")
    class CaseBlind {

        static Stream<Configuration> systems() {
            return Stream.of(Configuration.windows(), Configuration.osX());
        }

        @ParameterizedTest
        @MethodSource("systems")
        @DisplayName("entities, enums and packages are renamed by case, with templates of one's own too")
        void renames(Configuration system) throws Exception {
            try (FileSystem files = Jimfs.newFileSystem(system)) {
                Path project = files.getRootDirectories().iterator().next().resolve("work");
                Files.createDirectories(project.resolve("templates/entity"));
                String model = """
                        ormgen: 1
                        package: com.acme
                        conventions: { id: identity }
                        enums: { Userstate: [ON, OFF] }
                        entities:
                          Userprofile: { table: profiles, fields: { state: Userstate } }
                        """;
                model(project, model);
                generate(project, "templates");
                assertThat(sources(project))
                        .contains("com/acme/Userprofile.java", "com/acme/Userstate.java")
                        .hasSize(2);

                model(project, model.replace("Userprofile", "UserProfile").replace("Userstate", "UserState"));
                generate(project, "templates");
                assertThat(sources(project)).containsExactly("com/acme/UserProfile.java", "com/acme/UserState.java");

                model(project, model.replace("com.acme", "com.Acme"));
                generate(project, "templates");
                assertThat(sources(project)).containsExactly("com/Acme/Userprofile.java", "com/Acme/Userstate.java");

                // What does not tell the name has the same bytes under the new one.
                Files.writeString(project.resolve("templates/entity/source.ftl"), "// io.github.ormgen\n");
                generate(project, "templates");
                model(project, model);
                generate(project, "templates");
                assertThat(sources(project)).containsExactly("com/acme/Userprofile.java", "com/acme/Userstate.java");
            }
        }

        @ParameterizedTest
        @MethodSource("systems")
        @DisplayName("a template of another case is in place of none, as on any other system")
        void templates(Configuration system) throws Exception {
            try (FileSystem files = Jimfs.newFileSystem(system)) {
                Path project = files.getRootDirectories().iterator().next().resolve("work");
                Files.createDirectories(project.resolve("templates/entity"));
                Files.writeString(project.resolve("templates/entity/Source.ftl"), "// io.github.ormgen\n");
                model(project, RevisionProject.FIRST);
                assertThatThrownBy(() -> generate(project, "Templates"))
                        .hasMessageContaining("Templates/entity/Source.ftl: error OG-TPL-01")
                        .hasMessageContaining("Did you mean 'entity/source.ftl'?");
            }
        }
    }

    @Nested
    @DisplayName("Behind a link")
    class Linked extends RevisionProject {

        @Test
        @DisplayName("the model is read, and changes of it are noticed")
        void model() throws Exception {
            write("shared/model/sub/model.yaml", FIRST);
            link("src/main/ormgen", "shared/model");
            Files.createDirectories(project.resolve("templates"));
            generate(project, "templates");
            assertThat(sources(project)).containsExactly("com/acme/User.java");
            assertThat(generate(project, "templates").upToDate()).isTrue();

            write("shared/model/sub/model.yaml", FIRST.replace("User", "Person"));
            generate(project, "templates");
            assertThat(sources(project)).containsExactly("com/acme/Person.java");
        }

        @Test
        @DisplayName("single files and folders of the model are read, and links that lead round or nowhere are not")
        void parts() throws Exception {
            write("shared/one.yaml", FIRST);
            write(
                    "shared/folder/two.yaml",
                    FIRST.replaceFirst("conventions.*\n", "").replace("User", "Person"));
            Files.createDirectories(project.resolve("src/main/ormgen"));
            link("src/main/ormgen/one.yaml", "shared/one.yaml");
            link("src/main/ormgen/folder", "shared/folder");
            link("src/main/ormgen/round", "src/main");
            link("src/main/ormgen/nowhere.yaml", "shared/nowhere.yaml");
            Files.createDirectories(project.resolve("shared/templates/entity"));
            link("templates", "shared/templates");
            write("shared/templates/entity/source.ftl", "// io.github.ormgen of mine\n");
            generate(project, "templates");
            assertThat(sources(project)).containsExactly("com/acme/Person.java", "com/acme/User.java");
            assertThat(read("target/java/com/acme/User.java")).contains("of mine");
        }

        @Test
        @DisplayName("the history counts, and with it what has been migrated")
        void history() throws Exception {
            model(FIRST);
            revision("init");
            Files.createDirectories(project.resolve("shared"));
            Files.createDirectories(project.resolve("templates"));
            Files.move(project.resolve("src/main/ormgen/history"), project.resolve("shared/history"));
            link("src/main/ormgen/history", "shared/history");
            assertThat(generate(project, "templates").draft()).isEmpty();
            Checker.check(request());
            model(SECOND);
            assertThat(revision("phone").written()).contains("src/main/ormgen/history/V2__phone.json");
            assertThat(project.resolve("shared/history/V2__phone.json")).exists();

            Files.move(project.resolve("shared"), project.resolve("elsewhere"));
            assertFails(() -> Checker.check(request()), """
                    src/main/ormgen/history: error OG-READ-01: The directory can't be read.
                      Check its permissions, and its target if it is a link.""");
            assertThatThrownBy(() -> generate(project, "templates")).hasMessageContaining("OG-READ-01");
        }

        @Test
        @DisplayName("migrations count that a person wrote, and a model that leads nowhere is an error")
        void migrations() throws Exception {
            model(FIRST);
            Files.createDirectories(project.resolve("templates"));
            write("shared/V7__by_hand.sql", "select 1;");
            Files.createDirectories(project.resolve("src/main/resources/db"));
            link("src/main/resources/db/migration", "shared");
            assertThat(generate(project, "templates").draft())
                    .map(DraftSummary::scripts)
                    .contains(List.of("V8__draft.sql", "U8__draft.sql"));
            assertThat(revision("init").written()).contains("src/main/resources/db/migration/V8__init.sql");
            assertThat(project.resolve("shared/V8__init.sql")).exists();

            Files.move(project.resolve("src/main/ormgen"), project.resolve("elsewhere"));
            link("src/main/ormgen", "nowhere");
            assertThatThrownBy(() -> generate(project, "templates"))
                    .hasMessageContaining("src/main/ormgen: error OG-READ-01: The directory can't be read.");
        }

        private void link(String name, String target) throws IOException {
            Links.make(project.resolve(name), project.resolve(target));
        }
    }

    private static void model(Path project, String text) throws IOException {
        Files.createDirectories(project.resolve("src/main/ormgen"));
        Files.writeString(project.resolve("src/main/ormgen/model.yaml"), text);
    }
}
