package io.github.ormgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.fold.SchemaAsChanges;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.DiagnosticText;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.history.Drafts;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.history.Entry;
import io.github.ormgen.history.EntryJson;
import io.github.ormgen.history.History;
import io.github.ormgen.history.HistoryFiles;
import io.github.ormgen.mapping.IntentionMapping;
import io.github.ormgen.mapping.ModelPlaces;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.spec.Spec;
import io.github.ormgen.spec.reader.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said against a step from one model to the next, with its exact text: a case is a folder
 * {@code drafts/<code>/<case>} of {@code before.yaml}, {@code model.yaml} and {@code failure.txt}, which
 * {@code -Dupdate.golden} writes anew, and {@code accept.txt} for what is accepted.
 */
class DraftTextTest {

    private static final Path DRAFTS = Path.of("src/test/resources/io/github/ormgen/drafts");

    /** Need more than one step, or what a project says beside its model; see the tests of notices and of goals. */
    private static final Set<Code> ELSEWHERE = Set.of(Code.FORMER_NAME_KEPT, Code.LINT);

    @TempDir
    private Path folder;

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(DRAFTS)) {
            return files.filter(file -> file.endsWith("before.yaml"))
                    .map(Path::getParent)
                    .map(DRAFTS::relativize)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("A step that is refused is refused with the exact text")
    void exactText(Path name) throws IOException {
        Path directory = DRAFTS.resolve(name);
        Path expected = directory.resolve("failure.txt");
        Diagnostics diagnostics = new Diagnostics();
        History history = kept(Files.readString(directory.resolve("before.yaml")), diagnostics);
        DiagnosticText text = draft(Files.readString(directory.resolve("model.yaml")), history, directory, diagnostics);
        String failure = diagnostics.all().stream().map(text::of).collect(Collectors.joining("\n\n", "", "\n"));
        if (System.getProperty("update.golden") != null) {
            Files.writeString(expected, failure);
        }
        assertThat(failure).isEqualTo(Files.readString(expected));
        assertThat(failure).contains(name.getName(0).toString());
    }

    @Test
    @DisplayName("Every code of changes has a case")
    void everyCodeHasACase() throws IOException {
        Set<String> tested =
                cases().stream().map(name -> name.getName(0).toString()).collect(Collectors.toSet());
        assertThat(Arrays.stream(Code.values())
                        .filter(code -> !ELSEWHERE.contains(code))
                        .map(Code::id)
                        .filter(id -> id.startsWith("OG-CHG")))
                .isSubsetOf(tested);
    }

    @Test
    @DisplayName("A former name that has done its work may go, in an embeddable too")
    void formerNameKept() throws IOException {
        String before = """
                ormgen: 1
                package: com.acme
                conventions: { id: identity }
                embeddables: { Place: { fields: { zip: text } } }
                entities:
                  User: { fields: { home: Place, phone: text } }
                """;
        String after = before.replace("zip: text", "code: { type: text, renamedFrom: zip }")
                .replace("phone: text", "tel: { type: text, renamedFrom: phone }");
        Diagnostics diagnostics = new Diagnostics();
        History first = kept(before, diagnostics);
        History second = next(first, after, diagnostics);
        assertThat(diagnostics.all()).isEmpty();

        DiagnosticText text = draft(after, second, folder, diagnostics);

        assertThat(diagnostics.all().stream().map(text::of).toList()).containsExactly("""
                model.yaml:4:35: notice OG-CHG-06: renamedFrom: zip has no effect any more: the rename is in the history.
                embeddables: { Place: { fields: { code: { type: text, renamedFrom: zip } } } }
                                                  ^^^^
                  You can remove it.""", """
                model.yaml:6:34: notice OG-CHG-06: renamedFrom: phone has no effect any more: the rename is in the history.
                  User: { fields: { home: Place, tel: { type: text, renamedFrom: phone } } }
                                                 ^^^
                  You can remove it.""");
    }

    @Test
    @DisplayName("The former value of a constant may go too, and is told once for all columns")
    void formerValueKept() throws IOException {
        String before = """
                ormgen: 1
                package: com.acme
                conventions: { id: identity }
                enums: { Answer: { YES: y, NO: n } }
                entities:
                  Vote: { fields: { answer: Answer, again: Answer? } }
                """;
        String after = before.replace("YES: y", "YES: { value: yes, renamedFrom: y }");
        Diagnostics diagnostics = new Diagnostics();
        History second = next(kept(before, diagnostics), after, diagnostics);
        assertThat(diagnostics.all()).isEmpty();

        DiagnosticText text = draft(after, second, folder, diagnostics);

        assertThat(diagnostics.all().stream().map(text::of).toList()).containsExactly("""
                model.yaml:6:37: notice OG-CHG-06: renamedFrom: y of a value of Vote.again has no effect any more: the rename is in the history.
                  Vote: { fields: { answer: Answer, again: Answer? } }
                                                    ^^^^^
                  You can remove it.""");
    }

    @Test
    @DisplayName("The draft of a build is there although something is lost, with a notice")
    void draftOfBuild() throws IOException {
        String before =
                "ormgen: 1\npackage: a\nconventions: { id: identity }\nentities:\n  A: { fields: { b: int } }\n";
        Diagnostics diagnostics = new Diagnostics();
        History history = kept(before, diagnostics);
        Spec spec = spec(before.replace("b: int", ""), diagnostics);

        assertThat(drafts(spec, diagnostics).draft(history, diagnostics)).isPresent();
        assertThat(diagnostics.all())
                .map(DiagnosticText::head)
                .containsExactly("model.yaml:5:3: notice OG-CHG-03: as.b: the column and its values are dropped.");
    }

    private History kept(String model, Diagnostics diagnostics) throws IOException {
        Drafts drafts = drafts(spec(model, diagnostics), diagnostics);
        Entry entry = new Entry("1", "init", Optional.empty(), SchemaAsChanges.of(drafts.schema()), new TreeMap<>());
        return history(List.of(entry), diagnostics);
    }

    private History next(History history, String model, Diagnostics diagnostics) throws IOException {
        Drafts drafts = drafts(spec(model, diagnostics), diagnostics);
        Entry entry = drafts.kept(history, "2", "next", Set.of(), diagnostics)
                .map(revision -> new Entry("2", "next", Optional.of("V1__init"), revision.changes(), new TreeMap<>()))
                .orElseThrow();
        return history(List.of(history.head().orElseThrow(), entry), diagnostics);
    }

    private static History history(List<Entry> entries, Diagnostics diagnostics) {
        TreeMap<String, String> texts = new TreeMap<>();
        entries.forEach(entry -> texts.put(entry.name() + ".json", EntryJson.write(entry)));
        return History.read(new HistoryFiles("history", texts, List.of()), diagnostics);
    }

    private DiagnosticText draft(String model, History history, Path directory, Diagnostics diagnostics)
            throws IOException {
        Spec spec = spec(model, diagnostics);
        Path accept = directory.resolve("accept.txt");
        Set<String> accepted =
                Files.exists(accept) ? Set.of(Files.readString(accept).strip().split(",")) : Set.of();
        drafts(spec, diagnostics).kept(history, "2", "next", accepted, diagnostics);
        return new DiagnosticText(spec.sources());
    }

    private static Drafts drafts(Spec spec, Diagnostics diagnostics) {
        Model model = new Linker(diagnostics).link(spec);
        return new Drafts(
                ModelText.schema(model),
                IntentionMapping.of(model),
                ModelPlaces.of(model, Location.ofFile("model")),
                DropPolicy.GO);
    }

    private Spec spec(String text, Diagnostics diagnostics) throws IOException {
        Files.writeString(folder.resolve("model.yaml"), text);
        return new SpecReader().read(folder, folder, diagnostics);
    }
}
