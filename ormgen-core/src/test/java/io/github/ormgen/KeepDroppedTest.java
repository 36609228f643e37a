package io.github.ormgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.check.Checker;
import io.github.ormgen.goal.revision.Reviser;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.lint.LintLevels;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the model has no more is set aside, stays through later revisions, and is cleared in the end. */
class KeepDroppedTest {

    private static final String FULL = """
            ormgen: 1
            package: com.acme
            conventions: { id: identity }
            enums:
              Mood: { values: [GOOD, BAD], storage: native }
            entities:
              User:
                fields: { name: string(80), mood: Mood, phone: { type: string(32), unique: true } }
                relations: { city: { one: City } }
              City: { id: sequence, fields: { zip: { type: string(9), unique: true } } }
            """;
    private static final String SMALL = """
            ormgen: 1
            package: com.acme
            conventions: { id: identity }
            entities:
              User: { fields: { name: string(80)%s } }
            """;

    private static final Set<String> SET_ASIDE = Set.of(
            "_dropped_cities",
            "users._dropped_2_phone",
            "users._dropped_city_id",
            "users._dropped_mood",
            "users._dropped_phone");

    @TempDir
    private Path project;

    @Test
    @DisplayName("Nothing has to be accepted, and nothing is lost")
    void kept() throws Exception {
        model(FULL);
        revision("init", DropPolicy.GO);
        model(SMALL.formatted(""));
        assertThatThrownBy(() -> revision("less", DropPolicy.GO)).hasMessageContaining("OG-CHG-03");

        revision("less", DropPolicy.KEEP);

        assertThat(statements("V2__less.sql")).isEqualTo("""
                alter table users
                    drop constraint fk_users_city_id;
                alter table cities
                    drop constraint uk_cities_zip;
                drop index ix_users_city_id;
                alter table users
                    drop constraint uk_users_phone;
                alter sequence cities_seq rename to _dropped_cities_seq;
                alter table cities rename to _dropped_cities;
                alter table users rename column city_id to _dropped_city_id;
                alter table users rename column mood to _dropped_mood;
                alter table users rename column phone to _dropped_phone;
                alter table _dropped_cities rename constraint pk_cities to pk__dropped_cities;
                alter table users
                    alter column _dropped_mood drop not null,
                    alter column _dropped_phone drop not null,
                    alter column _dropped_city_id drop not null;
                """);
        assertThat(read("src/main/resources/db/undo/U2__less.sql"))
                .contains("-- Lossless, unless rows that came since are in the way")
                .contains("alter table users rename column _dropped_phone to phone;")
                .contains("alter table _dropped_cities rename to cities;")
                .contains("add constraint uk_users_phone unique (phone);");
        assertThat(read("src/main/resources/db/migration/V2__less.sql")).contains("(lossless, unless rows");
    }

    @Test
    @DisplayName("Later revisions leave it alone, under whatever setting, until one clears it")
    void cleared() throws Exception {
        model(FULL);
        revision("init", DropPolicy.GO);
        model(SMALL.formatted(""));
        revision("less", DropPolicy.KEEP);
        Checker.check(request(DropPolicy.GO));
        model(SMALL.formatted(", phone: text?"));
        revision("phone", DropPolicy.GO);
        model(SMALL.formatted(""));
        revision("no_phone", DropPolicy.KEEP);
        assertThat(statements("V4__no_phone.sql")).isEqualTo("""
                alter table users rename column phone to _dropped_2_phone;
                """);
        Checker.check(request(DropPolicy.KEEP));

        assertThatThrownBy(() -> revision("clear", DropPolicy.CLEAR))
                .hasMessageContaining("-Dormgen.accept=_dropped_cities,users._dropped_2_phone,"
                        + "users._dropped_city_id,users._dropped_mood,users._dropped_phone");
        Reviser.revise(request(DropPolicy.CLEAR), keep("clear", SET_ASIDE));
        assertThat(statements("V5__clear.sql")).isEqualTo("""
                drop sequence _dropped_cities_seq;
                alter table users
                    drop column _dropped_mood,
                    drop column _dropped_phone,
                    drop column _dropped_city_id,
                    drop column _dropped_2_phone;
                drop table _dropped_cities;
                drop type mood;
                """);
        Checker.check(request(DropPolicy.GO));
    }

    private void revision(String name, DropPolicy dropping) throws GoalException {
        Reviser.revise(request(dropping), keep(name, Set.of()));
    }

    private static Reviser.Request keep(String name, Set<String> accepted) {
        return new Reviser.Request(Optional.of(name), Optional.empty(), false, accepted);
    }

    private MigrationRequest request(DropPolicy dropping) {
        return new MigrationRequest(
                new Project(project, project.resolve("src/main/ormgen"), project.resolve("src/main/resources")),
                List.of(Database.POSTGRESQL),
                Optional.empty(),
                dropping,
                LintLevels.usual());
    }

    private void model(String text) throws IOException {
        Path file = project.resolve("src/main/ormgen/model.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A script without its header and empty lines. */
    private String statements(String script) throws IOException {
        return read("src/main/resources/db/migration/" + script)
                .lines()
                .filter(line -> !line.startsWith("--") && !line.isBlank())
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    private String read(String file) throws IOException {
        return Files.readString(project.resolve(file));
    }
}
