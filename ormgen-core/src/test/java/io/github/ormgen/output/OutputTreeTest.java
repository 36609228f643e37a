package io.github.ormgen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.DiagnosticText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The tree of generated files")
class OutputTreeTest {

    private static final String MARK = "@Generated";
    private static final Map<String, Integer> COUNTS = Map.of("entities", 2);
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path project;

    private Path sources;
    private Path manifest;
    private OutputTree tree;

    @BeforeEach
    void setUp() {
        sources = project.resolve("target/generated-sources/ormgen");
        manifest = project.resolve("target/maven-status/ormgen/default.txt");
        tree = new OutputTree(project, manifest);
    }

    @Test
    @DisplayName("is made as it was rendered, and says what was added")
    void writes() throws Exception {
        RootChanges changes = write("a", file("com/acme/User.java", "user ü"), file("com/acme/Role.java", "role"));

        assertThat(sources.resolve("com/acme/User.java")).hasContent("@Generated user ü");
        assertThat(changes.added())
                .containsExactly(sources.resolve("com/acme/Role.java"), sources.resolve("com/acme/User.java"));
        assertThat(changes.total()).isEqualTo(2);
        assertThat(files()).containsExactlyInAnyOrder("com/acme/User.java", "com/acme/Role.java");
    }

    @Test
    @DisplayName("is not touched where the bytes are the same, the manifest included")
    void keepsTimes() throws Exception {
        write("a", file("A.java", "one"), file("B.java", "two"));
        age();

        RootChanges changes = write("a", file("A.java", "one"), file("B.java", "three"));

        assertThat(changes.changed()).containsExactly(sources.resolve("B.java"));
        assertThat(changes.unchanged()).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(sources.resolve("A.java"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(sources.resolve("B.java"))).isGreaterThan(LONG_AGO);

        age();
        write("a", file("A.java", "one"), file("B.java", "three"));
        assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(LONG_AGO);
    }

    @Test
    @DisplayName("loses what is no longer rendered, with the folders that become empty, and nothing else")
    void removesStrays() throws Exception {
        write("a", file("com/acme/old/A.java", "a"), file("com/acme/B.java", "b"));
        Path note = Files.writeString(sources.resolve("com/acme/note.txt"), "mine");

        RootChanges changes = write("b");

        assertThat(changes.removed())
                .containsExactlyInAnyOrder(sources.resolve("com/acme/old/A.java"), sources.resolve("com/acme/B.java"));
        assertThat(sources.resolve("com/acme/old")).doesNotExist();
        assertThat(note).hasContent("mine");
    }

    @Test
    @DisplayName("moves when its folder does")
    void movesWithItsRoot() throws Exception {
        write("a", file("A.java", "a"));
        Path elsewhere = project.resolve("target/elsewhere");

        tree.write(List.of(OutputRoot.marked(elsewhere, MARK, List.of(file("A.java", "a")))), "a", COUNTS);

        assertThat(sources).doesNotExist();
        assertThat(elsewhere.resolve("A.java")).exists();
    }

    @Test
    @DisplayName("keeps a stray that a person replaced by a file of their own")
    void keepsAPersonsStray() throws Exception {
        write("a", file("A.java", "a"));
        Files.writeString(sources.resolve("A.java"), "class A { /* by hand */ }");

        RootChanges changes = write("b");

        assertThat(changes.removed()).isEmpty();
        assertThat(sources.resolve("A.java")).exists();
    }

    @Test
    @DisplayName("refuses to overwrite a person's file, names each, and changes nothing at all")
    void refusesToOverwrite() throws Exception {
        write("a", file("A.java", "a"), file("Z.java", "z"));
        Files.writeString(sources.resolve("B.java"), "class B { /* by hand */ }");
        Files.createDirectories(sources.resolve("C.java"));

        OutputException refusal = catchThrowableOfType(
                OutputException.class,
                () -> write("b", file("A.java", "new"), file("B.java", "b"), file("C.java", "c")));

        assertThat(refusal.diagnostics().stream().map(DiagnosticText::head))
                .containsExactly(
                        "target/generated-sources/ormgen/B.java: error OG-OUT-01: A generated file belongs here,"
                                + " but ormgen did not create what is here now.",
                        "target/generated-sources/ormgen/C.java: error OG-OUT-01: A generated file belongs here,"
                                + " but ormgen did not create what is here now.");
        assertThat(sources.resolve("A.java")).hasContent("@Generated a");
        assertThat(sources.resolve("B.java")).hasContent("class B { /* by hand */ }");
        assertThat(sources.resolve("Z.java")).exists();
        assertThat(tree.upToDate("a")).isPresent();
    }

    @Test
    @DisplayName("overwrites a generated file that was edited, and one whose manifest was lost")
    void overwritesItsOwn() throws Exception {
        write("a", file("A.java", "a"), file("B.java", "b"));
        Files.writeString(sources.resolve("A.java"), "@Generated edited");
        Files.delete(manifest);

        RootChanges changes = write("a", file("A.java", "a"), file("B.java", "new"));

        assertThat(changes.changed()).hasSize(2);
        assertThat(sources.resolve("A.java")).hasContent("@Generated a");
    }

    @Test
    @DisplayName("overwrites anything in a folder of its own")
    void overwritesInExclusiveFolder() throws Exception {
        Path own = project.resolve("target/ormgen");
        Files.createDirectories(own);
        Files.writeString(own.resolve("schema.json"), "something");

        tree.write(List.of(OutputRoot.exclusive(own, List.of(new RenderedFile("schema.json", "{}")))), "a", COUNTS);

        assertThat(own.resolve("schema.json")).hasContent("{}");
    }

    @Test
    @DisplayName("stays whole when the disk refuses one file")
    void staysWholeOnFailure() throws Exception {
        write("a", file("A.java", "a"));
        Files.writeString(sources.resolve("sub"), "a file where a folder must be");

        OutputException failure = catchThrowableOfType(
                OutputException.class, () -> write("b", file("A.java", "new"), file("sub/B.java", "b")));

        assertThat(failure.diagnostics()).extracting("code").containsExactly(Code.UNWRITABLE);
        assertThat(failure.diagnostics().get(0).location().file()).isEqualTo("target/generated-sources/ormgen/sub");
        assertThat(sources.resolve("A.java")).hasContent("@Generated a");
        assertThat(files()).containsExactlyInAnyOrder("A.java", "sub");
        assertThat(manifest.getParent()).isDirectoryNotContaining("glob:**.ormgen-*");
    }

    @Test
    @DisplayName("is up to date with the same inputs alone, and says again what was counted")
    void upToDate() throws Exception {
        assertThat(tree.upToDate("a")).isEmpty();
        write("a", file("A.java", "a"));

        assertThat(tree.upToDate("a")).contains(COUNTS);
        assertThat(tree.upToDate("b")).isEmpty();
    }

    @Test
    @DisplayName("is not up to date when a file is missing or was edited")
    void notUpToDateWhenTouched() throws Exception {
        write("a", file("A.java", "a"), file("B.java", "b"));
        Files.writeString(sources.resolve("A.java"), "@Generated edited");
        assertThat(tree.upToDate("a")).isEmpty();

        write("a", file("A.java", "a"), file("B.java", "b"));
        Files.delete(sources.resolve("B.java"));
        assertThat(tree.upToDate("a")).isEmpty();
    }

    @Test
    @DisplayName("is not up to date after a run that broke off, and forgets none of its files")
    void brokenRun() throws Exception {
        write("a", file("A.java", "a"));
        Manifest before = Manifest.read(manifest);
        Manifest next = new Manifest(
                "b", new TreeMap<>(COUNTS), new TreeMap<>(Map.of("target/generated-sources/ormgen/B.java", "hash")));
        Files.writeString(manifest, before.whileWriting(next).text());

        assertThat(tree.upToDate("")).isEmpty();
        assertThat(tree.upToDate("b")).isEmpty();
        assertThat(write("c").removed()).containsExactly(sources.resolve("A.java"));
    }

    @Test
    @DisplayName("survives a manifest that is cut off or of another version")
    void survivesABrokenManifest() throws Exception {
        write("a", file("A.java", "a"));
        String whole = Files.readString(manifest);
        for (String text : List.of(
                "", whole.substring(0, whole.length() / 2), whole.replace("manifest 2", "manifest 3"), "no\nend\n")) {
            Files.writeString(manifest, text);
            assertThat(tree.upToDate("a")).as(text).isEmpty();
            assertThat(write("a", file("A.java", "a")).unchanged()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("writes a manifest that is the same wherever the project is")
    void manifestIsRelative() throws Exception {
        write("f00", file("com/A.java", "a"));

        assertThat(manifest).hasContent("""
                        ormgen-manifest 2
                        fingerprint f00
                        count 2 entities
                        file %s target/generated-sources/ormgen/com/A.java
                        end
                        """.formatted(ContentHash.of(sources.resolve("com/A.java"))));
    }

    @Test
    @DisplayName("holds a thousand files without a word of two")
    void manyFiles() throws Exception {
        List<RenderedFile> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.add(file("com/acme/p" + i % 7 + "/Entity" + i + ".java", "x".repeat(200) + i));
        }
        RootChanges first = write("a", many.toArray(RenderedFile[]::new));
        RootChanges second = write("a", many.toArray(RenderedFile[]::new));

        assertThat(first.added()).hasSize(1000);
        assertThat(second.unchanged()).isEqualTo(1000);
        assertThat(tree.upToDate("a")).isPresent();
    }

    private RootChanges write(String fingerprint, RenderedFile... files) throws OutputException {
        return tree.write(List.of(OutputRoot.marked(sources, MARK, List.of(files))), fingerprint, COUNTS)
                .get(0);
    }

    private static RenderedFile file(String path, String text) {
        return new RenderedFile(path, MARK + " " + text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(sources)) {
            return walk.filter(Files::isRegularFile)
                    .map(path -> sources.relativize(path).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private void age() throws IOException {
        try (Stream<Path> walk = Files.walk(project)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(path, LONG_AGO);
            }
        }
    }
}
