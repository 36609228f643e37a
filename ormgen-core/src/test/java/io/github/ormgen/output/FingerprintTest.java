package io.github.ormgen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A fingerprint")
class FingerprintTest {

    @TempDir
    Path folder;

    @BeforeEach
    void setUp() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("a.yaml"), "a");
        Files.writeString(folder.resolve("sub/b.yaml"), "b");
    }

    @Test
    @DisplayName("is the same for the same inputs, wherever they are")
    void isTheSame(@TempDir Path copy) throws IOException {
        Files.createDirectories(copy.resolve("sub"));
        Files.writeString(copy.resolve("a.yaml"), "a");
        Files.writeString(copy.resolve("sub/b.yaml"), "b");

        assertThat(contents(copy)).isEqualTo(contents(folder));
    }

    @Test
    @DisplayName("of contents changes with a byte, a name, a new file and a missing one")
    void contentsMatter() throws IOException {
        String before = contents(folder);
        Files.writeString(folder.resolve("a.yaml"), "A");
        String edited = contents(folder);
        Files.move(folder.resolve("a.yaml"), folder.resolve("c.yaml"));
        String renamed = contents(folder);
        Files.delete(folder.resolve("c.yaml"));
        String deleted = contents(folder);

        assertThat(new String[] {before, edited, renamed, deleted}).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("of names changes with a name, and not with what is in a file")
    void namesMatter() throws IOException {
        String before = new Fingerprint().names("migrations", folder).hash();
        Files.writeString(folder.resolve("a.yaml"), "A");
        String edited = new Fingerprint().names("migrations", folder).hash();
        Files.writeString(folder.resolve("c.yaml"), "");
        String added = new Fingerprint().names("migrations", folder).hash();

        assertThat(edited).isEqualTo(before);
        assertThat(added).isNotEqualTo(before);
    }

    @Test
    @DisplayName("of a missing folder is one of an empty folder")
    void missingFolder() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(contents(folder.resolve("missing"))).isEqualTo(contents(empty));
    }

    @Test
    @DisplayName("tells two texts from one that reads the same")
    void textsDoNotRunTogether() {
        String two = new Fingerprint().text("a", "bc").text("d", "").hash();
        String other = new Fingerprint().text("a", "b").text("cd", "").hash();
        assertThat(two).isNotEqualTo(other);
    }

    @Test
    @DisplayName("takes what can't be read as it comes, and changes when it can be")
    void unreadable() throws IOException {
        Path locked = folder.resolve("sub/b.yaml");
        assumeThat(locked.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(locked)).isFalse();
        String unreadable = contents(folder);
        assertThat(locked.toFile().setReadable(true)).isTrue();

        assertThat(contents(folder)).isNotEqualTo(unreadable);
    }

    private static String contents(Path folder) {
        return new Fingerprint().contents("model", folder).hash();
    }
}
