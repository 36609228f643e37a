package io.github.ormgen.maven.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Severity;
import io.github.ormgen.goal.DraftSummary;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.ModelCounts;
import io.github.ormgen.goal.generate.DraftMode;
import io.github.ormgen.goal.generate.GenerateRequest;
import io.github.ormgen.goal.generate.Generator;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.output.RootChanges;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The goal says")
class GenerateReportTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path SOURCES = PROJECT.resolve("target/generated-sources/ormgen");
    private static final ModelCounts ACCOUNTS = new ModelCounts(1, 3, 1, 0, 0);

    private final RecordingLog log = new RecordingLog();

    @Test
    @DisplayName("what it read, wrote and drafted")
    void firstRun() {
        tell(result(ACCOUNTS, changes(4, 0, 0, 0), List.of("V1__draft.sql", "U1__draft.sql")), Database.H2);

        assertThat(log.lines)
                .containsExactly(
                        "INFO Read 1 model file: 3 entities, 1 enum.",
                        "INFO Wrote 4 sources to target/generated-sources/ormgen (4 new) in 0.1 s.",
                        "INFO The model is ahead of the migrations by 4 tables. Draft: V1__draft.sql, U1__draft.sql in"
                                + " target/generated-test-resources/ormgen.",
                        "INFO   See it: mvn ormgen:plan    Keep it: mvn ormgen:revision -Dormgen.name=<what changed>");
    }

    @Test
    @DisplayName("one line when there is nothing to do")
    void upToDate() {
        tell(new Generator.Result(true, ACCOUNTS, List.of(), Optional.empty(), List.of()), Database.H2);
        assertThat(log.lines).containsExactly("INFO Up to date: 3 entities, 1 enum.");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "1, 2, 3, 5, 'Wrote 3 sources to target/generated-sources/ormgen (1 new, 2 changed, 3 removed) in 0.1 s.'",
        "0, 0, 1, 2, 'Kept 2 sources in target/generated-sources/ormgen (1 removed) in 0.1 s.'",
        "0, 0, 0, 1, 'Changed none of 1 source in target/generated-sources/ormgen in 0.1 s.'",
    })
    void changes(int added, int changed, int removed, int unchanged, String line) {
        tell(result(ACCOUNTS, changes(added, changed, removed, unchanged), List.of()), Database.H2);
        assertThat(log.lines).contains("INFO " + line);
    }

    @Test
    @DisplayName("which setting Flyway needs with several databases")
    void severalDatabases() {
        tell(result(ACCOUNTS, changes(4, 0, 0, 0), List.of("V1__draft.sql")), Database.H2, Database.POSTGRESQL);
        assertThat(log.lines)
                .contains(
                        "INFO     spring.flyway.locations=classpath:db/migration/{vendor}",
                        "INFO     flyway.locations=classpath:db/migration/h2");
    }

    @Test
    @DisplayName("where it found no model, if that is no error")
    void noModel() {
        tell(result(new ModelCounts(0, 0, 0, 0, 0), changes(0, 0, 0, 0), List.of()), Database.H2);
        assertThat(log.lines).contains("INFO No model files in src/main/ormgen.");
    }

    @Test
    @DisplayName("every error once, by its severity, and how many there were")
    void errors() {
        GoalException failure = new GoalException(
                List.of(diagnostic(Severity.ERROR), diagnostic(Severity.WARNING), diagnostic(Severity.ERROR)),
                List.of("first\n  hint", "second", "third"));
        new DiagnosticReport(log).tell(failure);

        assertThat(log.lines).containsExactly("ERROR first\n  hint", "WARN second", "ERROR third");
        assertThat(GenerateReport.summary(failure))
                .isEqualTo("2 errors, see above. The files of the last good run are unchanged.");
    }

    @Test
    @DisplayName("where to tell us, when the fault is ours")
    void apology() {
        assertThat(GenerateReport.apology(new IllegalStateException("x")))
                .startsWith("ormgen itself failed: java.lang.IllegalStateException: x.")
                .contains("https://github.com/ormgen/ormgen/issues");
    }

    private void tell(Generator.Result result, Database... databases) {
        report(databases).tell(result, 70);
    }

    private GenerateReport report(Database... databases) {
        return new GenerateReport(
                log,
                new GenerateRequest(
                        new Project(PROJECT, PROJECT.resolve("src/main/ormgen"), PROJECT.resolve("src/main/resources")),
                        SOURCES,
                        PROJECT.resolve("target/generated-test-resources/ormgen"),
                        PROJECT.resolve("target/ormgen"),
                        PROJECT.resolve("target/maven-status/ormgen/default.txt"),
                        List.of(databases),
                        Optional.empty(),
                        DraftMode.TEST,
                        DropPolicy.GO,
                        true,
                        "0.1.0"));
    }

    private static Generator.Result result(ModelCounts counts, RootChanges changes, List<String> scripts) {
        return new Generator.Result(
                false, counts, List.of(changes), Optional.of(new DraftSummary("4 tables", scripts)), List.of());
    }

    private static RootChanges changes(int added, int changed, int removed, int unchanged) {
        return new RootChanges(SOURCES, paths(added), paths(changed), paths(removed), unchanged);
    }

    private static List<Path> paths(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> SOURCES.resolve("E" + i + ".java"))
                .toList();
    }

    private static Diagnostic diagnostic(Severity severity) {
        return new Diagnostic(Code.SYNTAX, severity, Location.ofFile("model.yaml"), "Message.", "");
    }
}
