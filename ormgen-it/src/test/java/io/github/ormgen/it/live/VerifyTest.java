package io.github.ormgen.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.database.hibernate.EntityValidation.CompiledEntities;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Verify")
class VerifyTest {

    static final List<Database> KINDS = Databases.KINDS;

    @TempDir
    private Path folder;

    private final Trials trials = new Trials();

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName(
            "runs every V, every U and every V again, has Hibernate accept the entities, and leaves nothing behind")
    void proves(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            CompiledEntities entities = project.compile();
            project.verify(Optional.of(project.settings().access()), Optional.of(entities), trials);
            assertThat(trials.lines())
                    .containsExactly("V1__init same same same", "V2__phone same same same", "V3__pets same same same");
            assertThat(trials.notes()).isEmpty();
            assertThat(trials.scripts())
                    .containsExactly(
                            "V1__init.sql",
                            "V2__phone.sql",
                            "V3__pets.sql",
                            "U3__pets.sql",
                            "U2__phone.sql",
                            "U1__init.sql",
                            "V1__init.sql",
                            "V2__phone.sql",
                            "V3__pets.sql");
            assertThat(scratchSchemas(database)).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("names the V that was edited and leads elsewhere, with the line and what differs")
    void editedUp(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            project.append(LiveProject.up("2__phone"), "\nalter table users add fax varchar(9);\n");
            int line = lines(project, LiveProject.up("2__phone"));
            assertThat(Failures.of(() -> project.verify(trials))).isEqualTo("""
                    src/main/resources/db/migration/V2__phone.sql: warning OG-HIST-08: This script was edited after it was kept with V2__phone.
                      It runs as it is now.
                    src/main/resources/db/migration/V2__phone.sql:%d: error OG-LIVE-33: On %s, V2__phone does not give the schema of the history: 1 difference.
                      extra column users.fax
                      If the script was edited, revert the edit. Write your own statements into src/main/ormgen/history/V2__phone.up.sql and .down.sql, and add them to the scripts with mvn ormgen:revision -Dormgen.amend""".formatted(line, kind.displayName()));
            assertThat(trials.lines()).containsExactly("V1__init same - -", "V2__phone differs - -", "V3__pets - - -");
            assertThat(scratchSchemas(database)).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("names the U that does not lead back, or does not come to its end")
    void wrongDown(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            String kept = Files.readString(project.file(LiveProject.down("2__phone")));
            project.append(LiveProject.down("2__phone"), "\ncreate index ix_mine on users (name);\n");
            assertThat(Failures.of(() -> project.verify(trials)))
                    .contains(
                            "src/main/resources/db/undo/U2__phone.sql:" + lines(project, LiveProject.down("2__phone"))
                                    + ": error OG-LIVE-33: On " + kind.displayName()
                                    + ", U2__phone does not restore the schema of V1__init: 1 difference.",
                            "  extra index users.ix_mine\n");
            assertThat(trials.lines())
                    .containsExactly("V1__init same - -", "V2__phone same differs -", "V3__pets same same -");
            project.write(LiveProject.down("2__phone"), kept + "\nnonsense;\n");
            assertThat(Failures.of(() -> project.verify(trials)))
                    .contains("src/main/resources/db/undo/U2__phone.sql:" + lines(project, LiveProject.down("2__phone"))
                            + ": error OG-LIVE-16: On " + kind.displayName() + ", the script failed: ");
            assertThat(trials.lines()).contains("V2__phone same fails -");
            assertThat(scratchSchemas(database)).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName(
            "needs no server where the database can run in this process or in one of its own, and there takes schemas too")
    void embedded(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            project.keep("notes", """
                      User: { fields: { title: string(80), phone: string(32)? } }
                      Pet: { fields: { kind: { type: string(20), unique: true } }, relations: { owner: { one: User } } }
                      Note: { schema: audit, fields: { text: string(80) } }
                    """);
            project.verify(Optional.empty(), Optional.empty(), trials);
            assertThat(trials.lines()).hasSize(4).allMatch(line -> line.endsWith(" same same same"));
            assertThat(trials.notes()).isEmpty();
            if (kind != Database.MARIADB) {
                String shown = project.settings().access().shownUrl();
                assertThat(Failures.of(() -> project.verify(trials)))
                        .isEqualTo("src/main/ormgen: error OG-LIVE-31: The model names the schema audit, which is not"
                                + " possible at " + shown
                                + ": the shadow database is one schema there, and others may use the named one.\n"
                                + "  Remove -Dormgen.scratchUrl and -Dormgen.scratch: the shadow database is then a separate "
                                + kind.displayName()
                                + " server.");
            }
        }
    }

    @Test
    @DisplayName("says what is missing where there is nothing to try it on")
    void nothing() throws Exception {
        LiveProject project =
                new LiveProject(folder, new ScratchDatabase(Database.MYSQL, "", "", "", "", () -> {})).threeRevisions();
        assertThat(Failures.of(() -> project.verify(Optional.empty(), Optional.empty(), trials)))
                .isEqualTo("""
                        src/main/ormgen: error OG-LIVE-30: There is no shadow database of MySQL.
                          Name a server on which a schema can be created: -Dormgen.scratchUrl=jdbc:mysql://…""");
    }

    @Test
    @DisplayName("runs what a person wrote, tells what it makes, and proves the way back on both sides of it")
    void byHand() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            project.write(LiveProject.up("2.5__mine"), "create table mine (id int);\n");
            project.write(
                    LiveProject.up("1.5__numbers").replace("V1.5", "R"),
                    "create or replace view v as select 1 as a;\n");
            project.verify(trials);
            assertThat(trials.lines())
                    .containsExactly(
                            "V1__init same same same",
                            "V2__phone same same same",
                            "V2.5__mine more - -",
                            "V3__pets more more more");
            assertThat(trials.notes()).isEqualTo("""
                    V2.5__mine was written by a person: it runs once and is not undone.
                    Not compared at V2.5__mine: objects of your own statements, which no model contains: extra table mine.
                    Not compared: the results of R__numbers.sql, which ran at the end.""");
        }
    }

    @Test
    @DisplayName("takes along what statements of a revision make, and finds what their way back leaves")
    void statements() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            LiveProject project = new LiveProject(folder, database);
            project.keep("init", "  User: { fields: { name: string(80) } }\n");
            project.write("src/main/ormgen/history/V2__log.up.sql", "create table log (id int);");
            project.write("src/main/ormgen/history/V2__log.down.sql", "drop table log;");
            project.keep("log", "  User: { fields: { name: string(80), age: int? } }\n");
            project.keep("people", "  Person: { renamedFrom: User, fields: { name: string(80), age: int? } }\n");
            project.verify(trials);
            assertThat(trials.lines())
                    .containsExactly("V1__init same same same", "V2__log more same more", "V3__people more more more");
            assertThat(trials.notes()).contains("no model contains: extra table log.");
            String down = Files.readString(project.file(LiveProject.down("2__log")));
            project.write(LiveProject.down("2__log"), down.replace("drop table log;", ""));
            assertThat(Failures.of(() -> project.verify(trials)))
                    .contains(
                            "U2__log does not restore the schema of V1__init: 1 difference.",
                            "  extra table log\n",
                            "V2__log.down.sql must remove what src/main/ormgen/history/V2__log.up.sql creates.");
        }
    }

    @Test
    @DisplayName(
            "names the entity that Hibernate does not accept, the model that is ahead, and entities that are missing")
    void entities() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            project.write("src/main/java/com/acme/Ghost.java", """
                    package com.acme;

                    @jakarta.persistence.Entity(name = "Ghost")
                    @jakarta.persistence.Table(name = "ghosts")
                    public class Ghost {
                        @jakarta.persistence.Id
                        private int id;

                        public int getId() {
                            return id;
                        }
                    }
                    """);
            CompiledEntities entities = project.compile();
            assertThat(Failures.of(() -> project.verify(Optional.empty(), Optional.of(entities), trials)))
                    .isEqualTo("""
                            src/main/ormgen: error OG-LIVE-35: On H2, Hibernate does not accept the entities for the schema of V3__pets: missing table [ghosts].
                              Check that the classes belong to this model. Compile them again: mvn clean compile""");
            CompiledEntities none = new CompiledEntities(folder.resolve("nowhere"), List.of());
            assertThat(Failures.of(() -> project.verify(Optional.empty(), Optional.of(none), trials)))
                    .startsWith("src/main/ormgen: error OG-LIVE-34: There are no compiled entities.\n");
            project.write(
                    "src/main/ormgen/model.yaml",
                    Files.readString(project.file("src/main/ormgen/model.yaml"))
                            .replace("phone: string(32)?", "phone: string(32)?, fax: string(9)?"));
            assertThat(Failures.of(() -> project.verify(Optional.empty(), Optional.of(none), trials)))
                    .contains("The model is ahead of the migrations by ")
                    .doesNotContain("OG-LIVE");
        }
    }

    private static int lines(LiveProject project, String file) throws Exception {
        return Files.readAllLines(project.file(file)).size();
    }

    private static List<String> scratchSchemas(ScratchDatabase database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select schema_name from information_schema.schemata")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        names.removeIf(name -> !name.toLowerCase(Locale.ROOT).startsWith("ormgen_scratch"));
        return names;
    }
}
