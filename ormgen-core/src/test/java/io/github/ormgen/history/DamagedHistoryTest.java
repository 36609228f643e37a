package io.github.ormgen.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.json.JsonProblem;
import io.github.ormgen.schema.random.RandomPair;
import io.github.ormgen.schema.random.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damages entries of histories at random places: whatever comes of it, it is a diagnostic with a code and never an
 * exception. {@code -Dormgen.histories.seeds=1000} tries more, {@code -Dormgen.histories.first} others.
 */
class DamagedHistoryTest {

    private static final int DAMAGES = 60;

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d[\\d.eE+-]*|true|false|[{}\\[\\],:]");
    private static final List<String> OTHERS = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\"x\"",
            "-1",
            "1.5",
            "1e999999999",
            "99999999999999999999",
            "\"1x\"",
            "\"../../../precious.txt\"",
            "\"varchar(99999999999)\"",
            "\"\\ud800\"",
            "{\"change\": \"table\"}",
            "[[[[[[[[1]]]]]]]]",
            "[".repeat(2000));
    private static final String CHARACTERS = "{}[]()\"':,?&*!|>%@`#-~\\\t\n 0aÄ\uE000\u0000\uFEFF𝒜";

    private static final String HASH = "0123456789abcdef".repeat(4);

    private static final String ENTRY = """
            {
              "ormgenHistory": 1,
              "version": "2",
              "description": "more",
              "parent": "V1__init",
              "changes": [
                { "change": "column", "table": "users", "after": { "name": "phone", "path": "User.phone", "type": "varchar(32)", "nullable": true, "default": 5 } },
                { "change": "sequence", "before": { "name": "s", "path": "A.id", "start": 1, "increment": 50 } },
                { "change": "part", "table": "users", "before": { "check": { "name": "ck", "path": "U.a", "rule": { "range": { "column": "a", "minimum": 0 } } } } },
                { "change": "part", "table": "users", "after": { "foreignKey": { "name": "fk", "path": "U.a", "columns": ["a"], "target": "t", "targetColumns": ["id"] } } }
              ],
              "scripts": {
                "db/migration/V2__more.sql": "%s"
              }
            }
            """.formatted(HASH);

    static LongStream seeds() {
        return Seeds.of("histories", 4, 8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("A damaged history ends in diagnostics")
    void damaged(long seed) {
        RandomPair pair = RandomPair.of(seed);
        SortedMap<String, String> sound = new TreeMap<>();
        add(sound, "1", "init", Optional.empty(), Diff.between(Schema.empty(), pair.before(), MigrationHints.none()));
        add(sound, "2", "more", Optional.of("V1__init"), Diff.between(pair.before(), pair.after(), pair.intentions()));
        assertThat(read(sound).all()).isEmpty();
        Random random = new Random(seed);
        for (int i = 0; i < DAMAGES; i++) {
            SortedMap<String, String> texts = new TreeMap<>(sound);
            String file = random.nextInt(3) == 0 ? "V1__init.json" : "V2__more.json";
            texts.computeIfPresent(file, (name, text) -> damage(text, random));
            assertThatCode(() -> check(texts))
                    .as("seed %s, damage %s of %s", seed, i, file)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "start": 1             | "start": "1"                   | 8:79  | 'start' is not as expected: it has to be a whole number
                    "start": 1             | "start": 1.5                   | 8:79  | 'start' is not as expected: it has to be a whole number
                    "start": 1             | "start": 99999999999999999999  | 8:99  | 'start' is not as expected: it has to be a whole number
                    "start": 1,            | ``                             | 8:87  | 'start' is missing
                    "start": 1             | "begin": 1                     | 8:98  | 'start' is missing
                    "start": 1             | "start": 1, "start": 1         | 8:89  | this member is there twice
                    "start": 1             | "start": null                  | 8:79  | null is not expected here
                    "before": {            | "was": {                       | 8:97  | 'was' is not known here
                    "nullable": true       | "nullable": "yes"              | 7:130 | 'nullable' is not as expected: it has to be true or false
                    "varchar(32)"          | "varchr(32)"                   | 7:103 | 'varchr(32)' is no column type
                    "varchar(32)"          | { "enum": 7 }                  | 7:103 | this is not as expected: 7
                    "default": 5           | "default": 1e999999999         | 7:147 | 1E+999999999 is no number that a column can hold
                    "default": 5           | "default": { "sql": { "db2": "x" } } | 7:147 | 'db2' is no database
                    "change": "sequence"   | "change": "series"             | 8:17  | 'series' is no kind that this ormgen knows
                    "range"                | "ranges"                       | 9:105 | 'ranges' is no kind that this ormgen knows
                    ["a"]                  | "a"                            | 10:110 | 'columns' is not as expected: it has to be a list
                    "version": "2"         | "version": "1x"                | 3:3   | '1x' is no version
                    "parent": "V1__init"   | "parent": ""                   | 5:3   | '' is no name of an entry
                    "description": "more"  | "description": "../more"       | 4:3   | '../more' is no name of a revision
                    "ormgenHistory": 1     | "ormgenHistory": 2             | 2:20  | it is of version 2, and this ormgen reads version 1
                    "table": "users", "before": { "check" | "table": "users", "x": { "check" | 9:147 | 'x' is not known here
                    0123456789abcdef"      | x"                             | 13:5  | '0123456789abcdef0123456789abcdef0123456789abcdefx' is no SHA-256
                    """)
    @DisplayName("What is wrong with an entry is said where it stands")
    void said(String now, String damaged, String place, String message) {
        assertProblem(ENTRY.replace(now, damaged), place + " " + message);
    }

    @Test
    @DisplayName("What stands behind an entry, is nested too deeply or says nothing is refused")
    void refused() {
        assertProblem(ENTRY + "{}", "16:1 nothing is expected after the end of the object");
        assertProblem(
                ENTRY.replace("[\"a\"]", "[".repeat(100)),
                "10:155 it is nested too deeply, or has a number that is too long");
        String sequence = ", \"before\": { \"name\": \"s\", \"path\": \"A.id\", \"start\": 1, \"increment\": 50 }";
        assertProblem(ENTRY.replace(sequence, ""), "8:5 this has neither 'before' nor 'after'");
        assertProblem("[]", "1:1 a JSON object is expected");
    }

    private static void assertProblem(String json, String problem) {
        assertThatExceptionOfType(JsonProblem.class)
                .isThrownBy(() -> EntryJson.read(json))
                .satisfies(e -> assertThat(e.line() + ":" + e.column() + " " + e.getMessage())
                        .isEqualTo(problem));
    }

    private static void add(
            Map<String, String> texts, String version, String name, Optional<String> parent, List<Change> changes) {
        String file = version + "__" + name + ".sql";
        Map<String, String> scripts = Map.of("db/migration/V" + file, HASH, "db/undo/U" + file, HASH);
        Entry entry = new Entry(version, name, parent, changes, new TreeMap<>(scripts));
        texts.put(entry.name() + ".json", EntryJson.write(entry));
    }

    private static Diagnostics read(SortedMap<String, String> texts) {
        Diagnostics diagnostics = new Diagnostics();
        History.read(new HistoryFiles("history", texts, List.of()), diagnostics);
        return diagnostics;
    }

    private static void check(SortedMap<String, String> texts) {
        HistoryFiles files = new HistoryFiles("history", texts, List.of());
        Diagnostics diagnostics = new Diagnostics();
        History history = History.read(files, diagnostics);
        for (Diagnostic diagnostic : diagnostics.all()) {
            assertThat(diagnostic.code().id()).startsWith("OG-HIST-");
            assertThat(diagnostic.message()).endsWith(".").doesNotContain("Exception", "null creator", "io.github");
            assertThat(diagnostic.hint()).isNotEmpty();
            String text = texts.get(diagnostic.location().file().substring("history/".length()));
            assertPlace(diagnostic, text.split("\n", -1));
        }
        if (!diagnostics.hasErrors()) {
            history.revisions();
            history.nextVersion();
        }
        Fork.of(files, Optional.empty(), new Diagnostics());
    }

    private static void assertPlace(Diagnostic diagnostic, String[] lines) {
        int line = diagnostic.location().line();
        if (line > 0) {
            assertThat(line).isBetween(1, lines.length);
            assertThat(diagnostic.location().column()).isBetween(1, lines[line - 1].length() + 2);
        }
    }

    private static String damage(String text, Random random) {
        return random.nextBoolean() ? damageCharacters(text, random) : damageTokens(text, random);
    }

    private static String damageCharacters(String text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(12));
        String character = Character.toString(CHARACTERS.codePointAt(random.nextInt(CHARACTERS.length())));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + text.substring(end);
            case 2 -> text.substring(0, end) + text.substring(at);
            default -> text.substring(0, at) + character + text.substring(at);
        };
    }

    /** Puts another token where one is, takes a token or a line away, or writes a line twice. */
    private static String damageTokens(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        Matcher matcher = TOKEN.matcher(lines.get(at));
        List<MatchResult> tokens = matcher.results().toList();
        int action = random.nextInt(5);
        if (action == 0) {
            lines.remove(at);
        } else if (action == 1) {
            lines.add(random.nextInt(lines.size()), lines.get(at));
        } else if (!tokens.isEmpty()) {
            MatchResult token = tokens.get(random.nextInt(tokens.size()));
            String other = action == 2
                    ? tokens.get(random.nextInt(tokens.size())).group()
                    : OTHERS.get(random.nextInt(OTHERS.size()));
            lines.set(
                    at,
                    lines.get(at).substring(0, token.start())
                            + other
                            + lines.get(at).substring(token.end()));
        }
        return String.join("\n", lines);
    }
}
