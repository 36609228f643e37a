package io.github.ormgen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.ormgen.project.FileTree;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("On a file system that ignores case")
class CaseBlindTest {

    private static final String MARK = "@Generated";

    static Stream<Configuration> systems() {
        return Stream.of(Configuration.windows(), Configuration.osX());
    }

    @ParameterizedTest
    @MethodSource("systems")
    @DisplayName("a file that is renamed by case is there under its new name, whether its text changes or not")
    void file(Configuration system) throws Exception {
        try (FileSystem files = Jimfs.newFileSystem(system)) {
            for (String text : List.of("former", "new")) {
                Path project = project(files, text);
                write(project, file("com/acme/Userprofile.java", "former"), file("com/acme/Role.java", "role"));
                RootChanges changes =
                        write(project, file("com/acme/UserProfile.java", text), file("com/acme/Role.java", "role"));
                assertThat(files(project))
                        .containsExactlyInAnyOrderEntriesOf(Map.of(
                                "com/acme/UserProfile.java", MARK + " " + text, "com/acme/Role.java", MARK + " role"));
                assertThat(changes.added()).hasSize(1);
                assertThat(changes.removed()).hasSize(1);
                assertThat(changes.unchanged()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    @DisplayName("a folder that is renamed by case has its new name, and keeps it beside a person's file")
    void folder(Configuration system) throws Exception {
        try (FileSystem files = Jimfs.newFileSystem(system)) {
            Path project = project(files, "work");
            write(project, file("com/Acme/A.java", "a"), file("com/Acme/B.java", "b"));
            write(project, file("com/acme/A.java", "a"), file("com/acme/B.java", "new"), file("com/acme/C.java", "c"));
            assertThat(files(project)).containsOnlyKeys("com/acme/A.java", "com/acme/B.java", "com/acme/C.java");

            Files.writeString(project.resolve("java/com/acme/Mine.java"), "mine");
            write(project, file("com/ACME/A.java", "a"));
            assertThat(files(project)).containsOnlyKeys("com/acme/A.java", "com/acme/Mine.java");
            assertThat(tree(project).upToDate("f")).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    @DisplayName("names may be exchanged, and go, and come")
    void exchange(Configuration system) throws Exception {
        try (FileSystem files = Jimfs.newFileSystem(system)) {
            Path project = project(files, "work");
            write(project, file("ab.java", "1"), file("CD.java", "2"), file("e.java", "3"));
            write(project, file("AB.java", "2"), file("cd.java", "1"));
            assertThat(files(project))
                    .containsExactlyInAnyOrderEntriesOf(Map.of("AB.java", MARK + " 2", "cd.java", MARK + " 1"));
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    @DisplayName("a file that a person commits may be renamed by case, and comes back if the rest can't be written")
    void committed(Configuration system) throws Exception {
        try (FileSystem files = Jimfs.newFileSystem(system)) {
            Path project = project(files, "work");
            Path folder = Files.createDirectories(project.resolve("java"));
            Path former = Files.writeString(folder.resolve("V1__Init.sql"), "former");
            new SourceFiles(project)
                    .replace(List.of(former), new TreeMap<>(Map.of(folder.resolve("V1__init.sql"), "new")));
            assertThat(files(project)).containsExactlyEntriesOf(Map.of("V1__init.sql", "new"));

            Files.writeString(folder.resolve("sub"), "a file where a folder must be");
            assertThat(catchThrowableOfType(
                                    OutputException.class,
                                    () -> new SourceFiles(project)
                                            .replace(
                                                    List.of(folder.resolve("V1__init.sql")),
                                                    new TreeMap<>(Map.of(
                                                            folder.resolve("V1__INIT.sql"),
                                                            "newer",
                                                            folder.resolve("sub/V2.sql"),
                                                            "2"))))
                            .diagnostics())
                    .extracting(diagnostic -> diagnostic.location().file())
                    .containsExactly("java/sub");
            assertThat(files(project)).containsEntry("V1__init.sql", "new").hasSize(2);
            assertThat(project).isDirectoryNotContaining("glob:**.ormgen-*");
        }
    }

    private static Path project(FileSystem files, String name) throws IOException {
        return Files.createDirectories(
                files.getRootDirectories().iterator().next().resolve(name));
    }

    private static OutputTree tree(Path project) {
        return new OutputTree(project, project.resolve("target/manifest.txt"));
    }

    private static RootChanges write(Path project, RenderedFile... files) throws OutputException {
        OutputRoot root = OutputRoot.marked(project.resolve("java"), MARK, List.of(files));
        return tree(project).write(List.of(root), "f", Map.of()).get(0);
    }

    private static RenderedFile file(String path, String text) {
        return new RenderedFile(path, MARK + " " + text);
    }

    private static Map<String, String> files(Path project) {
        Map<String, String> texts = new TreeMap<>();
        FileTree.files(project.resolve("java")).forEach((name, file) -> texts.put(name, FileTree.read(file)));
        return texts;
    }
}
