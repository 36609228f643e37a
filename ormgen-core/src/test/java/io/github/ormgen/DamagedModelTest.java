package io.github.ormgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.DiagnosticText;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.schema.random.Seeds;
import io.github.ormgen.spec.Spec;
import io.github.ormgen.spec.reader.SpecReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damages models at random places: whatever comes of it, it is a diagnostic and never an exception. {@code
 * -Dormgen.models.seeds=1000} tries more, {@code -Dormgen.models.first} others.
 */
class DamagedModelTest {

    private static final Path VALID = Path.of("src/test/resources/io/github/ormgen/models/valid");
    /** What fresh seeds have found: a file that ends behind a backslash in quotes. */
    private static final long FOUND = 7000625;

    private static final int DAMAGES = 2;
    private static final String CHARACTERS = "{}[]()\"':,?&*!|>%@`#-~\\\t\n 0aÄ\uE000\u0000\uFEFF𝒜";

    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"accounts.yaml", "everything.yaml", "model.json"})
    @DisplayName("A damaged model ends in diagnostics")
    void damaged(String name) throws IOException {
        String model = Files.readString(VALID.resolve(name));
        for (long seed : Seeds.of("models", 100, 50, FOUND).toArray()) {
            Random random = new Random(seed);
            for (int i = 0; i < DAMAGES; i++) {
                String damaged = damage(model, random);
                Files.write(directory.resolve(name), damaged.getBytes(StandardCharsets.UTF_8));
                assertThatCode(this::check).as("seed %s\n%s", seed, damaged).doesNotThrowAnyException();
            }
        }
    }

    private void check() {
        Diagnostics diagnostics = new Diagnostics();
        Spec spec = new SpecReader().read(directory, directory, diagnostics);
        assertThat(spec.files().isEmpty() && !diagnostics.hasErrors()).isFalse();
        if (!SpecReader.hasGaps(diagnostics)) {
            new Linker(diagnostics).link(spec);
        }
        DiagnosticText printer = new DiagnosticText(spec.sources());
        for (Diagnostic diagnostic : diagnostics.all()) {
            assertPlace(
                    diagnostic,
                    spec.sources().getOrDefault(diagnostic.location().file(), List.of()));
            assertThat(printer.of(diagnostic)).doesNotContain("\uE000\uE001");
        }
    }

    private static void assertPlace(Diagnostic diagnostic, List<String> lines) {
        int line = diagnostic.location().line();
        if (line > 0 && !lines.isEmpty()) {
            assertThat(line).isBetween(1, lines.size());
            assertThat(diagnostic.location().column())
                    .isBetween(1, lines.get(line - 1).length() + 2);
        }
        assertThat(diagnostic.message()).endsWith(".");
    }

    private static String damage(String model, Random random) {
        int at = random.nextInt(model.length());
        int end = Math.min(model.length(), at + 1 + random.nextInt(12));
        int character = CHARACTERS.codePointAt(random.nextInt(CHARACTERS.length()));
        return switch (random.nextInt(5)) {
            case 0 -> model.substring(0, at);
            case 1 -> model.substring(0, at) + model.substring(end);
            case 2 -> model.substring(0, end) + model.substring(at);
            case 3 -> model.substring(0, at) + Character.toString(character) + model.substring(at);
            default -> damage(model.substring(0, at) + Character.toString(character) + model.substring(at + 1), random);
        };
    }
}
