package io.github.ormgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.DiagnosticText;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.SourceLocations;
import io.github.ormgen.goal.ProjectModel;
import io.github.ormgen.mapping.ModelPlaces;
import io.github.ormgen.mapping.SchemaMapping;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.spec.Spec;
import io.github.ormgen.spec.reader.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every error with its exact text: a case is a folder {@code errors/<code>/<case>} of model files and
 * {@code failure.txt}, which {@code -Dupdate.golden} writes anew.
 */
class ErrorTextTest {

    private static final Path ERRORS = Path.of("src/test/resources/io/github/ormgen/errors");

    /** Codes that no model file in UTF-8 brings about, and that have tests of their own. */
    private static final Set<Code> ELSEWHERE = Set.of(Code.NO_MODELS, Code.UNREADABLE_FILE);

    /** The families whose codes come of the model files alone. */
    private static final String LANGUAGE =
            "OG-(READ|KEY|TYPE|NAME|CONV|ENUM|MIX|FIELD|ID|REL|SQL|IDX|ROW|SOFT|VIEW|DB)-..";

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(ERRORS)) {
            return files.filter(file -> file.getFileName().toString().startsWith("model."))
                    .map(Path::getParent)
                    .distinct()
                    .map(ERRORS::relativize)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("A wrong model fails with the exact text")
    void exactText(Path name) throws IOException {
        Path directory = ERRORS.resolve(name);
        Path expected = directory.resolve("failure.txt");
        Diagnostics diagnostics = new Diagnostics();
        String text = failure(directory, diagnostics);
        if (System.getProperty("update.golden") != null) {
            Files.writeString(expected, text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
        assertThat(diagnostics.all())
                .extracting(diagnostic -> diagnostic.code().id())
                .contains(name.getName(0).toString());
    }

    @Test
    @DisplayName("Every code of the language has a case")
    void everyCodeHasACase() throws IOException {
        Set<String> tested =
                cases().stream().map(name -> name.getName(0).toString()).collect(Collectors.toSet());
        assertThat(Arrays.stream(Code.values())
                        .filter(code -> !ELSEWHERE.contains(code))
                        .map(Code::id)
                        .filter(id -> id.matches(LANGUAGE)))
                .isSubsetOf(tested);
    }

    private static String failure(Path directory, Diagnostics diagnostics) {
        Spec spec = new SpecReader().read(directory, directory, diagnostics);
        if (!SpecReader.hasGaps(diagnostics)) {
            map(new Linker(diagnostics).link(spec), diagnostics);
        }
        DiagnosticText text = new DiagnosticText(spec.sources());
        return diagnostics.all().stream().map(text::of).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static void map(Model model, Diagnostics diagnostics) {
        if (!diagnostics.hasErrors()) {
            Schema schema = new SchemaMapping().of(model, diagnostics);
            SourceLocations places = ModelPlaces.of(model, Location.ofFile(""));
            ProjectModel.reportProblems(schema, List.of(Database.values()), places, diagnostics);
        }
    }
}
