package io.github.ormgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.diagnostic.DiagnosticText;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.spec.Spec;
import io.github.ormgen.spec.reader.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole models, with every key and every form of the language among them. */
class ValidModelsTest {

    private static final Path VALID = Path.of("src/test/resources/io/github/ormgen/models/valid");

    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"accounts.yaml", "everything.yaml", "types.yaml", "model.json", "conventions.yaml"})
    @DisplayName("A valid model is read and linked without an error")
    void valid(String name) throws IOException {
        Files.copy(VALID.resolve(name), directory.resolve(name));
        Diagnostics diagnostics = new Diagnostics();
        Spec spec = new SpecReader().read(directory, directory, diagnostics);
        new Linker(diagnostics).link(spec);
        assertThat(diagnostics.errors()).extracting(DiagnosticText::head).isEmpty();
    }
}
