package io.github.ormgen.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.database.shadow.ShadowUse;
import io.github.ormgen.goal.drift.DriftFinder;
import io.github.ormgen.goal.drift.DriftJson;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.compare.Difference;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Drift")
class DriftTest {

    static final List<Database> KINDS = Databases.KINDS;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("is nothing on a database that its migrations alone have made, at every version")
    void none(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            assertThat(drift(project)).isEmpty();
            for (String version : List.of("1", "2", "3")) {
                project.migrateTo(version);
                assertThat(drift(project)).isEmpty();
                assertThat(project.drift(ShadowUse.NEVER).version()).contains(version);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("is what is missing, extra or different, each with its name and what differs")
    void differences(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            project.migrate();
            database.execute(List.of(
                    "create table extra (id int primary key)",
                    "alter table users drop column phone",
                    "alter table users add column fax varchar(9)",
                    kind == Database.MARIADB
                            ? "alter table users modify column title varchar(90)"
                            : "alter table users alter column title " + (kind == Database.H2 ? "set data " : "")
                                    + "type varchar(90)",
                    "create index ix_extra on pets (kind)"));
            List<String> expected = List.of(
                    "extra table extra",
                    "extra index pets.ix_extra",
                    "extra column users.fax",
                    "missing column users.phone");
            List<String> found = drift(project);
            assertThat(found).containsAll(expected).hasSize(expected.size() + 1);
            assertThat(found)
                    .filteredOn(line -> line.startsWith("different column users.title "))
                    .singleElement()
                    .asString()
                    .contains("type: varchar(80) → varchar(90)");
            assertThat(DriftJson.of(project.drift(ShadowUse.NEVER)))
                    .startsWith(
                            "{\n  \"ormgenDrift\": 1,\n  \"database\": \"" + kind.id() + "\",\n  \"version\": \"3\",\n"
                                    + "  \"expressions\": \"not compared\",\n"
                                    + "  \"reason\": \"-Dormgen.scratch=false forbids a shadow schema.\",\n")
                    .contains(
                            "{ \"state\": \"missing\", \"kind\": \"column\", \"name\": \"users.phone\", \"details\": \"\" }");
            database.execute(List.of("drop table pets"));
            assertThat(drift(project)).contains("missing table pets").noneMatch(line -> line.contains("pets."));
        }
    }

    private static List<String> drift(LiveProject project) throws Exception {
        DriftFinder.Result result = project.drift(ShadowUse.NEVER);
        return result.differences().stream().map(DriftTest::line).collect(Collectors.toList());
    }

    private static String line(Difference difference) {
        return (difference.state().word() + " " + difference.kind() + " " + difference.name() + " "
                        + difference.details())
                .strip();
    }
}
