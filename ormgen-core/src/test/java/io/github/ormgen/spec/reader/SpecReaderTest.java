package io.github.ormgen.spec.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.DiagnosticText;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.spec.Spec;
import io.github.ormgen.spec.SpecFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    private Path project;

    @Test
    @DisplayName("All model files are read, those in subfolders too, sorted by path")
    void findsFiles() throws IOException {
        write("src/main/ormgen/b.yaml", "ormgen: 1\n");
        write("src/main/ormgen/a/z.yml", "ormgen: 1\n");
        write("src/main/ormgen/a/history/c.json", "{ \"ormgen\": 1 }");
        write("src/main/ormgen/D.YAML", "ormgen: 1\n");
        write("src/main/ormgen/readme.txt", "No model.");
        Spec spec = read();
        assertThat(diagnostics.all()).isEmpty();
        assertThat(spec.files())
                .extracting(SpecFile::path)
                .containsExactly(
                        "src/main/ormgen/D.YAML",
                        "src/main/ormgen/a/history/c.json",
                        "src/main/ormgen/a/z.yml",
                        "src/main/ormgen/b.yaml");
    }

    @Test
    @DisplayName("The history beside the model is not read")
    void leavesHistoryAlone() throws IOException {
        write("src/main/ormgen/history/V1.json", "{ \"schema\": [] }");
        write("src/main/ormgen/model.yaml", "ormgen: 1\n");
        assertThat(read().files()).extracting(SpecFile::path).containsExactly("src/main/ormgen/model.yaml");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    @DisplayName("A directory that does not exist has no files")
    void missingDirectory() {
        assertThat(read().files()).isEmpty();
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    @DisplayName("A file that can't be read leaves the others in the spec")
    void oneFileFails() throws IOException {
        write("src/main/ormgen/bad.yaml", "ormgen: [1\n");
        write("src/main/ormgen/good.yaml", "ormgen: 1\n");
        Spec spec = read();
        assertThat(spec.files()).extracting(SpecFile::path).containsExactly("src/main/ormgen/good.yaml");
        assertThat(spec.sources()).containsKeys("src/main/ormgen/bad.yaml", "src/main/ormgen/good.yaml");
        assertThat(SpecReader.hasGaps(diagnostics)).isTrue();
    }

    @Test
    @DisplayName("A byte-order mark is accepted, and places are those after it")
    void byteOrderMark() throws IOException {
        write("src/main/ormgen/model.yaml", "\uFEFFormgenn: 1\n");
        read();
        assertThat(texts())
                .isEqualTo("src/main/ormgen/model.yaml:1:1: error OG-KEY-01: 'ormgenn' is not a key of a model file.");
    }

    @Test
    @DisplayName("Bytes that are not UTF-8 are an error at their place")
    void malformedBytes() throws IOException {
        Path file = write("src/main/ormgen/model.yaml", "");
        Files.write(file, "ormgen: 1\npackage: größe\n".getBytes(StandardCharsets.ISO_8859_1));
        read();
        assertThat(texts())
                .isEqualTo("src/main/ormgen/model.yaml:2:12: error OG-READ-01: "
                        + "The bytes from here on are not UTF-8.");
    }

    @Test
    @DisplayName("UTF-16 is an error that says so")
    void wideCharacters() throws IOException {
        Path file = write("src/main/ormgen/model.yaml", "");
        Files.write(file, "ormgen: 1\n".getBytes(StandardCharsets.UTF_16));
        read();
        assertThat(texts()).isEqualTo("src/main/ormgen/model.yaml: error OG-READ-01: The file is written in UTF-16.");
    }

    @Test
    @DisplayName("Control characters are an error at their place")
    void controlCharacters() throws IOException {
        write("src/main/ormgen/model.yaml", "ormgen: 1\n# 𝒜 \u0007\n");
        read();
        assertThat(texts())
                .isEqualTo("src/main/ormgen/model.yaml:2:6: error OG-READ-02: "
                        + "The control character U+0007 is not allowed here.");
    }

    @Test
    @DisplayName("A file above 4 MB is refused unread")
    void tooBig() throws IOException {
        write("src/main/ormgen/model.yaml", "#".repeat(4 * 1024 * 1024 + 1));
        read();
        assertThat(texts()).isEqualTo("src/main/ormgen/model.yaml: error OG-READ-05: The file is larger than 4 MB.");
    }

    @Test
    @DisplayName("A file of nearly 4 MB is read")
    void nearlyTooBig() throws IOException {
        write("src/main/ormgen/model.yaml", "ormgen: 1\n" + "# comment\n".repeat(400_000));
        assertThat(read().files()).hasSize(1);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    @DisplayName("Columns count UTF-16 units, as editors and compilers do")
    void columns() throws IOException {
        write("src/main/ormgen/model.yaml", "ormgen: 1\nentities: { A: { doc: \"𝒜𝒜\", tabel: a } }\n");
        read();
        assertThat(texts()).startsWith("src/main/ormgen/model.yaml:2:31: error OG-KEY-01");
    }

    private Spec read() {
        return new SpecReader().read(project.resolve("src/main/ormgen"), project, diagnostics);
    }

    private String texts() {
        assertThat(diagnostics.all()).isNotEmpty();
        Diagnostic first = diagnostics.all().get(0);
        return DiagnosticText.head(first);
    }

    private Path write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
