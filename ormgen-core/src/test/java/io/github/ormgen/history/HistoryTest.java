package io.github.ormgen.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.SetPaths;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.PathChange;
import io.github.ormgen.change.Revision;
import io.github.ormgen.diagnostic.DiagnosticText;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.TableName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Sequence SEQUENCE = new Sequence(TableName.of("s"), "A.id", 1, 50);
    private static final Sequence WIDER = new Sequence(TableName.of("s"), "A.id", 1, 100);
    private static final Schema SCHEMA = new Schema(Schema.DEFAULT_COLLATION, List.of(), List.of(SEQUENCE), List.of());
    private static final Change CREATE = SequenceChange.create(SEQUENCE);
    private static final Change ALTER = SequenceChange.alter(SEQUENCE, WIDER);

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    @DisplayName("The first draft is version 1 and makes the whole schema")
    void first() {
        Revision draft = draft(read(), SCHEMA).orElseThrow();

        assertThat(draft.version()).isEqualTo("1");
        assertThat(draft.description()).isEqualTo("draft");
        assertThat(draft.before()).isEqualTo(Schema.empty());
        assertThat(draft.changes()).containsExactly(CREATE);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    @DisplayName("A draft counts the scripts that a person wrote, in subfolders and with dots too")
    void handWritten() {
        List<String> names =
                List.of("V2__a.sql", "h2/V10.3__b.sql", "V9_12__c.sql", "R__d.sql", "U40__e.sql", "V50.sql");

        History history = History.read(new HistoryFiles("history", new TreeMap<>(), names), diagnostics);
        assertThat(draft(history, SCHEMA))
                .hasValueSatisfying(draft -> assertThat(draft.version()).isEqualTo("11"));
    }

    @Test
    @DisplayName("A model that is kept has no draft")
    void unchanged() {
        assertThat(draft(read(), Schema.empty())).isEmpty();
        assertThat(draft(read(entry("1", "init", null, CREATE)), SCHEMA)).isEmpty();
    }

    @Test
    @DisplayName("Revisions follow each other by their parents, and the draft begins where the last ends")
    void order() {
        History history = read(entry("10", "wider", "V2__init", ALTER), entry("2", "init", null, CREATE));

        assertThat(diagnostics.all()).isEmpty();
        assertThat(history.entries()).extracting(Entry::name).containsExactly("V2__init", "V10__wider");
        assertThat(history.before()).isEqualTo(SCHEMA);
        assertThat(history.withoutHead().schema()).isEqualTo(SCHEMA);
        assertThat(history.nextVersion()).isEqualTo("11");
        assertThat(draft(history, SCHEMA).orElseThrow().changes()).containsExactly(ALTER.inverse());
    }

    @Test
    @DisplayName("Two revisions with one parent are an error that says how to mend it")
    void twoHeads() {
        read(
                entry("1", "init", null, CREATE),
                entry("2", "wider", "V1__init", ALTER),
                entry("2", "other", "V1__init", ALTER));

        assertThat(texts()).isEqualTo("""
                history/V2__wider.json: error OG-HIST-04: V2__other and V2__wider both follow V1__init.
                  Two branches were merged. Move one after the other: mvn ormgen:rebase""");
    }

    @Test
    @DisplayName("Two first revisions are an error too")
    void twoRoots() {
        read(entry("1", "init", null, CREATE), entry("2", "start", null, CREATE));

        assertThat(texts())
                .startsWith("history/V2__start.json: error OG-HIST-04: V1__init and V2__start are both the first"
                        + " revision.");
    }

    @Test
    @DisplayName("A parent that is not there is an error")
    void unknownParent() {
        read(entry("1", "init", null, CREATE), entry("3", "wider", "V2__gone", ALTER));

        assertThat(texts()).isEqualTo("""
                history/V3__wider.json: error OG-HIST-03: V3__wider follows V2__gone, which is not in the history.
                  Restore its entry, or rebase this one: mvn ormgen:rebase""");
    }

    @Test
    @DisplayName("A revision that Flyway would run before its parent is an error")
    void versionOrder() {
        read(entry("3", "init", null, CREATE), entry("2", "wider", "V3__init", ALTER));

        assertThat(texts()).isEqualTo("""
                history/V2__wider.json: error OG-HIST-06: V2__wider follows V3__init, whose version is not lower, so Flyway would run V2__wider first.
                  Give it a new version: mvn ormgen:rebase""");
    }

    @Test
    @DisplayName("A change that does not fit is an error that counts it")
    void misfit() {
        History history = read(entry("1", "init", null, CREATE), entry("2", "again", "V1__init", ALTER, CREATE));

        assertThat(texts())
                .startsWith("history/V2__again.json: error OG-HIST-05: Change 2 of V2__again, createSequence, does not"
                        + " match the schema that V1__init leads to.");
        assertThat(history.schema()).isEqualTo(SCHEMA);
    }

    @Test
    @DisplayName("An entry that can't be read is an error with its place")
    void unreadable() {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("V1__a.json", "{\n  \"ormgenHistory\": 1,\n  oops\n}");
        texts.put("V2__b.json", "{ \"ormgenHistory\": 2 }");
        texts.put("V3__c.json", EntryJson.write(entry("4", "c", null, CREATE)));
        texts.put("V4__d.json", EntryJson.write(entry("4", "d", null, CREATE)).replace("\"sequence\"", "\"series\""));
        texts.put(".hidden.json", "");
        texts.put("V4__d.up.sql", "update a set b = 1;");
        History.read(new HistoryFiles("history", texts, List.of()), diagnostics);

        assertThat(heads()).isEqualTo("""
                history/V1__a.json:3:3: error OG-HIST-01: The entry of the history can't be read: it is not valid JSON from here on.
                history/V2__b.json:1:20: error OG-HIST-01: The entry of the history can't be read: it is of version 2, and this ormgen reads version 1.
                history/V3__c.json: error OG-HIST-01: The name in the entry is V4__c.
                history/V4__d.json:6:17: error OG-HIST-01: The entry of the history can't be read: 'series' is no kind that this ormgen knows.""");
    }

    @Test
    @DisplayName("The origins of paths are those before the last change")
    void origins() {
        History history = read(
                entry("1", "init", null, CREATE),
                entry("2", "once", "V1__init", moved("A.id", "B.id")),
                entry("3", "twice", "V2__once", moved("B.id", "C.id")),
                entry("4", "back", "V3__twice", moved("C.id", "A.id")));

        assertThat(diagnostics.all()).isEmpty();
        assertThat(history.origins()).isEqualTo(Map.of("B.id", "A.id", "C.id", "B.id", "A.id", "C.id"));
    }

    private static Change moved(String before, String after) {
        return new SetPaths(
                List.of(new PathChange(PathChange.Kind.SEQUENCE, SEQUENCE.name(), Optional.empty(), before, after)));
    }

    static Entry entry(String version, String description, String parent, Change... changes) {
        return new Entry(version, description, Optional.ofNullable(parent), List.of(changes), new TreeMap<>());
    }

    private static Optional<Revision> draft(History history, Schema model) {
        return history.revisionTo(model, MigrationHints.none(), history.nextVersion(), History.DRAFT);
    }

    private History read(Entry... entries) {
        TreeMap<String, String> texts = new TreeMap<>();
        Arrays.stream(entries).forEach(entry -> texts.put(entry.name() + ".json", EntryJson.write(entry)));
        return History.read(new HistoryFiles("history", texts, List.of()), diagnostics);
    }

    private String texts() {
        DiagnosticText text = new DiagnosticText(Map.of());
        return diagnostics.all().stream().map(text::of).collect(Collectors.joining("\n"));
    }

    private String heads() {
        return diagnostics.all().stream().map(DiagnosticText::head).collect(Collectors.joining("\n"));
    }
}
