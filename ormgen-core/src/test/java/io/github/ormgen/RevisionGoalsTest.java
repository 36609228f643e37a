package io.github.ormgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.check.Checker;
import io.github.ormgen.goal.revision.Reviser;
import io.github.ormgen.schema.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A project lives through revisions: kept, amended, checked. */
class RevisionGoalsTest extends RevisionProject {

    @Test
    @DisplayName("The first revision makes the tables, the second changes them, and both are three files")
    void keep() throws Exception {
        model(FIRST);
        Reviser.Result first = revision("init");
        assertThat(first.written())
                .containsExactly(
                        "src/main/ormgen/history/V1__init.json",
                        "src/main/resources/db/migration/V1__init.sql",
                        "src/main/resources/db/undo/U1__init.sql");
        model(SECOND);
        Reviser.Result second = revision("addPhone");
        assertThat(second.written())
                .containsExactly(
                        "src/main/ormgen/history/V2__add_phone.json",
                        "src/main/resources/db/migration/V2__add_phone.sql",
                        "src/main/resources/db/undo/U2__add_phone.sql");
        assertThat(read("src/main/resources/db/migration/V2__add_phone.sql")).contains("phone varchar(32)");
        assertThat(read("src/main/ormgen/history/V2__add_phone.json")).contains("\"parent\": \"V1__init\"");
        assertThat(Checker.check(request()).revisions()).isEqualTo(2);
    }

    @Test
    @DisplayName("A revision of an unchanged model writes nothing")
    void unchanged() throws Exception {
        model(FIRST);
        revision("init");
        SortedMap<String, String> before = tree();

        Reviser.Result again = revision("again");

        assertThat(again.revision()).isEmpty();
        assertThat(again.written()).isEmpty();
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    @DisplayName("Each database has its scripts")
    void databases() throws Exception {
        model(FIRST);
        Reviser.revise(request(Database.H2, Database.POSTGRESQL), keep("init"));

        assertThat(tree().keySet())
                .contains(
                        "src/main/resources/db/migration/h2/V1__init.sql",
                        "src/main/resources/db/undo/postgresql/U1__init.sql");
        assertThat(Checker.check(request(Database.H2, Database.POSTGRESQL)).handWritten())
                .isEmpty();
    }

    @Test
    @DisplayName("The newest revision is written anew, and changes its name if it is given another")
    void amend() throws Exception {
        model(FIRST);
        revision("init");
        model(SECOND);
        revision("add_phone");
        model(SECOND.replace("phone: string(32)?", "phone: string(32)?, fax: text?"));

        Reviser.Result amended = amend(Optional.of("add numbers"));

        assertThat(amended.removed())
                .containsExactly(
                        "src/main/resources/db/migration/V2__add_phone.sql",
                        "src/main/resources/db/undo/U2__add_phone.sql",
                        "src/main/ormgen/history/V2__add_phone.json");
        assertThat(read("src/main/resources/db/migration/V2__add_numbers.sql")).contains("phone", "fax");
        assertThat(Checker.check(request()).revisions()).isEqualTo(2);
        assertThat(amend(Optional.empty()).revision()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../precious.txt",
                "/precious.txt",
                "//host/precious.txt",
                "C:/precious.txt",
                "db\\migration\\V1__init.sql",
                "db/migration/../../../../../precious.txt",
                "db/migration/./V1__init.sql",
                "db/migration//V1__init.sql",
                "db/migration/V2__other.sql",
                "V1__init.sql"
            })
    @DisplayName("A script that an entry names anywhere else than among its own is refused, and never deleted")
    void scriptsLeadOut(String path) throws Exception {
        model(FIRST);
        revision("init");
        String entry = "src/main/ormgen/history/V1__init.json";
        String script = read("src/main/resources/db/migration/V1__init.sql");
        write("precious.txt", script);
        write("src/main/resources/db/migration/V2__other.sql", script);
        write(entry, read(entry).replace("db/migration/V1__init.sql", path.replace("\\", "\\\\")));
        model(SECOND);

        assertFails(() -> amend(Optional.empty()), """
                src/main/ormgen/history/V1__init.json:9:5: error OG-HIST-01: The entry of the history can't be read: '%s' is no script of this revision.
                  Only ormgen writes entries: restore the entry from version control, or use the version of ormgen that wrote it.""".formatted(path));
        assertThat(tree()).containsKeys("precious.txt", "src/main/resources/db/migration/V2__other.sql");
    }

    @Test
    @DisplayName("A script that is a link is refused, and what it leads to is never deleted; the folder may be one")
    void scriptsThatAreLinks() throws Exception {
        model(FIRST);
        revision("init");
        Path script = project.resolve("src/main/resources/db/migration/V1__init.sql");
        Path elsewhere = Files.move(script, project.resolve("precious.txt"));
        Files.createSymbolicLink(script, elsewhere);
        model(SECOND);
        assertFails(() -> amend(Optional.empty()), """
                src/main/ormgen/history/V1__init.json: error OG-HIST-01: The script db/migration/V1__init.sql of V1__init is a link, or is reached through one.
                  Put the script itself there: a link could lead to what is not ormgen's to write and to delete.""");
        assertThat(elsewhere).exists();

        Files.delete(script);
        Files.move(elsewhere, script);
        Path folder = Files.move(script.getParent(), project.resolve("shared"));
        Files.createSymbolicLink(script.getParent(), folder);
        assertThat(amend(Optional.empty()).written()).contains("src/main/resources/db/migration/V1__init.sql");
    }

    @Test
    @DisplayName("Amending needs a revision, of which something is left")
    void amendNothing() throws Exception {
        model(FIRST);
        assertFails(() -> amend(Optional.empty()), """
                src/main/ormgen: error OG-HIST-10: There is no revision to amend.
                  Keep the first revision: mvn ormgen:revision -Dormgen.name=init""");
        revision("init");
        model(SECOND);
        revision("add_phone");
        model(FIRST);
        assertFails(() -> amend(Optional.empty()), """
                src/main/ormgen: error OG-HIST-10: The model is again what it was before V2__add_phone: the revision would be empty.
                  If it has not run anywhere, delete it: src/main/resources/db/migration/V2__add_phone.sql, src/main/resources/db/undo/U2__add_phone.sql, src/main/ormgen/history/V2__add_phone.json""");
    }

    @Test
    @DisplayName("A name of no letters and digits, and that of a draft, is refused")
    void names() throws Exception {
        model(FIRST);
        assertFails(() -> revision("größer!"), """
                src/main/ormgen: error OG-HIST-09: 'größer!' can't be the name of a revision.
                  Write in a few words of letters and digits what changed: -Dormgen.name=add_phone""");
        assertFails(() -> revision("draft"), """
                src/main/ormgen: error OG-HIST-09: 'draft' can't be the name of a revision.
                  Write in a few words of letters and digits what changed: -Dormgen.name=add_phone; the build uses 'draft' itself.""");
        assertThat(revision("Add 2nd-Phone number").written())
                .contains("src/main/ormgen/history/V1__add_2nd_phone_number.json");
    }

    @Test
    @DisplayName("A loss is kept once it is accepted, and not before")
    void accept() throws Exception {
        model(SECOND);
        revision("init");
        model(FIRST);
        SortedMap<String, String> before = tree();

        assertFails(() -> revision("drop"), """
                src/main/ormgen/model.yaml:5:3: error OG-CHG-03: users.phone: the column and its values are dropped.
                  User: { fields: { name: string(80) } }
                  ^^^^
                  Should it be removed? Then run again with: -Dormgen.accept=users.phone""");
        assertThat(tree()).isEqualTo(before);
        Reviser.Request accepting =
                new Reviser.Request(Optional.of("drop"), Optional.of("20260131120000"), false, Set.of("users.phone"));
        assertThat(Reviser.revise(request(), accepting).written())
                .contains("src/main/resources/db/migration/V20260131120000__drop.sql");
    }

    @Test
    @DisplayName("A file in the way is left alone, and nothing is written")
    void inTheWay() throws Exception {
        model(FIRST);
        write("src/main/resources/db/undo/U1__init.sql", "-- mine");
        SortedMap<String, String> before = tree();

        assertFails(() -> revision("init"), """
                src/main/resources/db/undo/U1__init.sql: error OG-OUT-01: This file already exists.
                  Move it away, or give the revision another name or version.""");
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    @DisplayName("Check tells all at once: a wrong script, a missing one, a model that is ahead")
    void check() throws Exception {
        model(FIRST);
        revision("init");
        model(SECOND);
        write("src/main/resources/db/migration/V1__init.sql", "-- edited");
        Files.delete(project.resolve("src/main/resources/db/undo/U1__init.sql"));

        assertFails(() -> Checker.check(request()), """
                src/main/ormgen: error OG-HIST-02: The model is ahead of the migrations by 1 change.
                  See it: mvn ormgen:plan    Keep it: mvn ormgen:revision -Dormgen.name=<what changed>
                src/main/resources/db/migration/V1__init.sql: error OG-HIST-08: This script was edited after it was kept with V1__init.
                  It may already have run somewhere: revert the edit. Write your own statements for the newest revision into src/main/ormgen/history/V1__init.up.sql and .down.sql, and add them to its scripts with mvn ormgen:revision -Dormgen.amend
                src/main/resources/db/undo/U1__init.sql: error OG-HIST-07: This script of V1__init is missing.
                  Restore it from version control.""");
    }

    @Test
    @DisplayName("Check takes other line ends for the same script, and lists what a person wrote")
    void checkLineEnds() throws Exception {
        model(FIRST);
        revision("init");
        String script = "src/main/resources/db/migration/V1__init.sql";
        write(script, read(script).replace("\n", "\r\n"));
        write("src/main/resources/db/migration/V7__mine.sql", "select 1;");

        assertThat(Checker.check(request()).handWritten()).containsExactly("V7__mine.sql");
    }

    @Test
    @DisplayName("A wrong model does not hide what is wrong with the scripts")
    void checkWrongModel() throws Exception {
        model(FIRST);
        revision("init");
        model(FIRST.replace("string(80)", "strng"));
        Files.delete(project.resolve("src/main/resources/db/undo/U1__init.sql"));

        assertThatThrownBy(() -> Checker.check(request()))
                .hasMessageContaining("OG-TYPE-02")
                .hasMessageContaining("OG-HIST-07");
    }

    @Test
    @DisplayName("Statements of a person's own get into both scripts where all is new and nothing is gone")
    void handWritten() throws Exception {
        model(FIRST);
        revision("init");
        model(FIRST.replace("name: string(80)", "fullName: { type: text, backfill: \"\" }"));
        write("src/main/ormgen/history/V2__names.up.sql", "update users set full_name = name;\n");
        write("src/main/ormgen/history/V2__names.down.sql", "update users set name = full_name;\n");

        Reviser.Request keep = new Reviser.Request(Optional.of("names"), Optional.empty(), false, Set.of("users.name"));
        Reviser.revise(request(), keep);

        assertThat(read("src/main/resources/db/migration/V2__names.sql"))
                .containsSubsequence("add column", "update users set full_name = name;", "drop column");
        assertThat(read("src/main/resources/db/undo/U2__names.sql"))
                .containsSubsequence("add column", "update users set name = full_name;", "drop column");
        write("src/main/ormgen/history/V3__rows.up.sql", "delete from users;\n");
        assertThat(revision("rows").written()).contains("src/main/resources/db/migration/V3__rows.sql");
        assertThat(Checker.check(request()).revisions()).isEqualTo(3);
    }

    @Test
    @DisplayName("Check tells of statements that were edited, added or taken away and not put into the scripts")
    void editedStatements() throws Exception {
        model(FIRST);
        write("src/main/ormgen/history/V1__init.up.sql", "insert into users (name) values ('Ada');\n");
        revision("init");
        write("src/main/ormgen/history/V1__init.up.sql", "insert into users (name) values ('Eva');\n");

        String wrong = """
                src/main/ormgen/history/V1__init.json: error OG-HIST-12: The scripts of V1__init don't contain the statements in V1__init.up.sql and V1__init.down.sql.
                  If it is the newest and has not run anywhere, add them: mvn ormgen:revision -Dormgen.amend    Otherwise revert the edit.""";
        assertFails(() -> Checker.check(request()), wrong);
        Files.delete(project.resolve("src/main/ormgen/history/V1__init.up.sql"));
        assertFails(() -> Checker.check(request()), wrong);
        write("src/main/ormgen/history/V1__init.down.sql", "delete from users;\n");
        amend(Optional.empty());
        assertThat(Checker.check(request()).revisions()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "A database that is taken up later gets the scripts of old revisions; those that are there keep their bytes")
    void laterDatabase() throws Exception {
        model(FIRST);
        revision("init");
        String first = read("src/main/resources/db/migration/V1__init.sql");
        MigrationRequest both = request(Database.H2, Database.POSTGRESQL);

        assertFails(() -> Checker.check(both), """
                src/main/ormgen/history/V1__init.json: error OG-HIST-13: V1__init has no scripts for H2 and PostgreSQL in the folders that this build uses.
                  The next revision creates them, and moves those in other folders: mvn ormgen:revision -Dormgen.name=<what changed>""");
        Reviser.Result result = Reviser.revise(both, keep("more"));

        assertThat(result.revision()).isEmpty();
        assertThat(result.removed())
                .containsExactly(
                        "src/main/resources/db/migration/V1__init.sql", "src/main/resources/db/undo/U1__init.sql");
        assertThat(read("src/main/resources/db/migration/h2/V1__init.sql")).isEqualTo(first);
        assertThat(read("src/main/resources/db/migration/postgresql/V1__init.sql"))
                .contains("(PostgreSQL)");
        assertThat(Checker.check(both).revisions()).isEqualTo(1);
        model(SECOND);
        Reviser.revise(both, keep("phone"));
        assertThat(Checker.check(both).handWritten()).isEmpty();

        Reviser.revise(request(), keep("back"));
        assertThat(read("src/main/resources/db/migration/V1__init.sql")).isEqualTo(first);
    }
}
