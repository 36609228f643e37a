package io.github.ormgen.it.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.database.migrate.MigrationHistory;
import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.database.migrate.UndoRunner;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.goal.repair.InterruptedScriptReport;
import io.github.ormgen.goal.repair.Repairer;
import io.github.ormgen.goal.repair.Repairer.Way;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Repair")
class RepairTest {

    private static final String UP = LiveProject.up("2__next");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("tells which changes stand, and the line of the statement to go on with, and changes nothing")
    void tells() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            Faults faults = Faults.in(folder, database).begin();
            Failures.of(() -> faults.project().migrate(new Cut(database, "V2", 2)));
            Catalog left = faults.catalog();

            InterruptedScriptReport found = faults.project().repair().cutShort().orElseThrow();

            assertThat(found.migration()).isEqualTo("V2__next");
            assertThat(found.script()).isEqualTo(UP);
            assertThat(found.standings()).containsExactly(2);
            assertThat(found.changes().stream()
                            .map(part -> part.words() + " " + part.standing().word()))
                    .contains(
                            "~ column users.name → title done",
                            "+ table pets partly done",
                            "+ column users.code not done");
            InterruptedScriptReport.Line next = found.statements().get(2);
            assertThat(next.text()).isEqualTo("create index ix_pets_owner_id on pets (owner_id)");
            assertThat(Files.readString(faults.project().file(UP))
                            .lines()
                            .toList()
                            .get(next.number() - 1))
                    .isEqualTo("create index ix_pets_owner_id on pets (owner_id);");
            assertThat(faults.catalog().differences(left)).isEmpty();
            assertThat(faults.project().states()).containsExactly(Faults.V1, "V2__next failed");
        }
    }

    @Test
    @DisplayName("has nothing to do on PostgreSQL, nor where all came to its end")
    void nothing() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.POSTGRESQL)) {
            LiveProject project = Faults.in(folder, database).begin().project();
            Failures.of(() -> project.migrate(new Cut(database, "V2", 2)));
            assertThat(project.repair().cutShort()).isEmpty();
            assertThat(project.repair().rollsBack()).isTrue();
            project.migrate();
            assertThat(project.repair(Way.FINISH).cutShort()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Database.class,
            names = {"H2", "MARIADB"})
    @DisplayName("goes on where a repair was cut short in turn, both ways")
    void twice(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            Faults faults = Faults.in(folder, database).begin();
            LiveProject project = faults.project();
            Catalog before = faults.catalog();
            Failures.of(() -> project.migrate(new Cut(database, "V2", 5)));

            Failures.of(() -> project.repair(wish(Way.TAKE_BACK), new Cut(database, "U1__take_back", 2)));
            assertThat(project.repair().cutShort().orElseThrow().isOnWayBack()).isTrue();
            assertThat(Failures.of(() -> project.repair(Way.FINISH)))
                    .contains("error OG-LIVE-22: A repair has started");
            faults.takeBack();
            faults.assertBefore(before);

            Failures.of(() -> project.migrate(new Cut(database, "V2", 3)));
            Failures.of(() -> project.repair(wish(Way.FINISH), new Cut(database, "V2", 8)));
            faults.finish();
            assertThat(faults.rows("select title, nick, code, size from users order by id"))
                    .containsExactly("Ada!|?|Ada!-|5", "Bob!|b|Bob!-|null");
            assertThat(project.states()).endsWith("V2__next applied");
        }
    }

    @Test
    @DisplayName("names what is in the way of telling, and how far the script came that was written down")
    void inTheWay() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            Faults faults = Faults.in(folder, database).begin();
            database.execute(List.of("alter table users add column code varchar(3)"));
            Failures.of(faults.project()::migrate);

            InterruptedScriptReport found = faults.project().repair().cutShort().orElseThrow();

            assertThat(found.isTold()).isFalse();
            assertThat(found.reason())
                    .isEqualTo(
                            "None of its statements gives the state that the database has for column users.code: correct that,"
                                    + " and run again.");
            database.execute(List.of("alter table users drop column code"));
            assertThat(faults.project().repair().cutShort().orElseThrow().isTold())
                    .isTrue();
            faults.project().repair(Way.FINISH);
            assertThat(faults.project().states()).endsWith("V2__next applied");
        }
    }

    @Test
    @DisplayName("tells by the catalog alone what Flyway left elsewhere, and asks where only a person can know")
    void elsewhere() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            Faults faults = Faults.in(folder, database).begin();
            LiveProject project = faults.project();
            Catalog before = faults.catalog();
            // In the way of the third statement.
            database.execute(List.of("create table other (id int)", "create index ix_pets_owner_id on other (id)"));
            assertThatThrownBy(() -> project.flyway().migrate()).isInstanceOf(FlywayException.class);
            database.execute(List.of("drop table other"));
            assertThat(project.repair().cutShort().orElseThrow().standings()).containsExactly(2);
            faults.takeBack();
            faults.assertBefore(before);

            // In the way of the statement behind those that a person wrote, and what fills columns.
            database.execute(List.of("alter table users add constraint refused check (nick <> '?')"));
            assertThatThrownBy(() -> project.flyway().migrate()).isInstanceOf(FlywayException.class);
            database.execute(List.of("alter table users drop constraint refused"));
            InterruptedScriptReport found = project.repair().cutShort().orElseThrow();
            assertThat(found.standings()).hasSize(2);
            assertThat(Failures.of(() -> project.repair(Way.FINISH)))
                    .startsWith(UP + ": error OG-LIVE-23: The database does not show how many statements of this"
                            + " script ran: possible numbers are 4 or 7.")
                    .endsWith("Check what its statements did, and write the number: -Dormgen.standing=4");
            assertThat(Failures.of(() -> project.repair(said(Way.FINISH, 3), Progress.NONE)))
                    .contains("error OG-LIVE-22: -Dormgen.standing is 3, but the database shows that 4 or 7 of");
            project.repair(said(Way.FINISH, 4), Progress.NONE);
            assertThat(faults.rows("select title, nick, code, size from users order by id"))
                    .containsExactly("Ada!|?|Ada!-|5", "Bob!|b|Bob!-|null");
            assertThat(project.flyway().validateWithResult().validationSuccessful)
                    .isTrue();
        }
    }

    @Test
    @DisplayName("finds what was cut short where nothing at all was written down")
    void killedElsewhere() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            Faults faults = Faults.in(folder, database).begin();
            Catalog before = faults.catalog();
            database.execute(List.of("alter table users alter column name rename to title"));
            assertThat(faults.project().repair().cutShort().orElseThrow().standings())
                    .containsExactly(1);
            faults.takeBack();
            faults.assertBefore(before);
        }
    }

    @Test
    @DisplayName("asks for what would be lost, and for the script that began")
    void consent() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            Faults faults = Faults.in(folder, database).begin();
            LiveProject project = faults.project();
            Failures.of(() -> project.migrate(new Cut(database, "V2", 9)));
            assertThat(Failures.of(() -> project.repair(Way.TAKE_BACK)))
                    .contains("error OG-LIVE-18: users.nick: ")
                    .contains("run again with: -Dormgen.accept=");
            project.append(UP, "-- edited\n");
            assertThat(Failures.of(() -> project.repair(Way.TAKE_BACK)))
                    .contains("error OG-LIVE-24: This is not the script that started on this database as V2");
            Files.delete(project.file(UP));
            assertThat(Failures.of(project::repair))
                    .contains(
                            ": error OG-HIST-07: V2__next.sql has started on this database, but the project has no such script.");
        }
    }

    @Test
    @DisplayName("takes no script of a person's back by itself, and finishes it when they say how far it came")
    void byHand() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            LiveProject project = Faults.in(folder, database).begin().project();
            project.migrate();
            project.write(LiveProject.up("3__own"), "create table one (id int);\ncreate table two (id int);\n");
            database.execute(List.of("create table two (id int)"));
            Failures.of(project::migrate);
            assertThat(project.repair().cutShort().orElseThrow().reason()).isEqualTo("A person wrote the script.");
            assertThat(Failures.of(() -> project.repair(said(Way.TAKE_BACK, 1), Progress.NONE)))
                    .contains("error OG-LIVE-25: The part of V3__own.sql that ran can't be undone automatically.");
            project.repair(said(Way.FINISH, 2), Progress.NONE);
            assertThat(project.states()).endsWith("V3__own applied");
            assertThat(project.migrate().scripts()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Database.class,
            names = {"H2", "MARIADB"})
    @DisplayName("is not needed where two take a migration back at once: the second stops before it has done anything")
    void atOnce(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            Faults faults = Faults.in(folder, database).begin();
            LiveProject project = faults.project();
            Catalog before = faults.catalog();
            project.migrate();
            String[] second = {""};
            faults.undo(new Progress() {
                @Override
                public void begins(String script) {}

                @Override
                public void statement(String script, int done) {
                    if (done == 2) {
                        second[0] = Failures.of(() -> faults.undo(Progress.NONE));
                    }
                }

                @Override
                public void ends(String script, long millis) {}
            });
            assertThat(second[0]).contains("error OG-LIVE-21: The undo of V2__next started on this database");
            faults.assertBefore(before);
        }
    }

    @Test
    @DisplayName("is what a script asks for that begins although another has not come to its end")
    void alreadyBegun() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            Faults faults = Faults.in(folder, database).begin();
            LiveProject project = faults.project();
            project.migrate();
            LiveDatabase live = LiveDatabase.at(project.settings());
            Migration stood = new MigrationHistory(live)
                    .migrations(project.file("src/main/resources/db/migration"))
                    .get(1);
            Failures.of(() -> faults.undo(new Cut(database, "U2", 3)));
            assertThatThrownBy(() -> new UndoRunner(live).undo(stood, "U2__next.sql", "", Progress.NONE))
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessage("Another script started on this database and has not finished.");
            faults.finish();
            assertThatThrownBy(() -> new UndoRunner(live).undo(stood, "U2__next.sql", "", Progress.NONE))
                    .isInstanceOf(DatabaseFailure.class);
            assertThat(project.states()).endsWith("V2__next undone");
        }
    }

    private static Repairer.Request wish(Way way) {
        return new Repairer.Request(Optional.of(way), OptionalInt.empty(), Set.of());
    }

    private static Repairer.Request said(Way way, int standing) {
        return new Repairer.Request(Optional.of(way), OptionalInt.of(standing), Set.of());
    }
}
