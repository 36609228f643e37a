package io.github.ormgen.it.live;

import io.github.ormgen.database.connect.ConnectionDetails;
import io.github.ormgen.database.connect.DatabaseSettings;
import io.github.ormgen.database.hibernate.EntityValidation.CompiledEntities;
import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.database.shadow.ShadowSettings;
import io.github.ormgen.database.shadow.ShadowUse;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.drift.DriftFinder;
import io.github.ormgen.goal.generate.DraftMode;
import io.github.ormgen.goal.generate.GenerateRequest;
import io.github.ormgen.goal.generate.Generator;
import io.github.ormgen.goal.info.MigrationStatuses;
import io.github.ormgen.goal.info.MigrationStatuses.MigrationStatus;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.goal.migrate.Migrator;
import io.github.ormgen.goal.repair.Repairer;
import io.github.ormgen.goal.revision.Reviser;
import io.github.ormgen.goal.undo.Undoer;
import io.github.ormgen.goal.verify.Verifier;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.it.scenario.JavaSources;
import io.github.ormgen.lint.LintLevels;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** A project in a folder, and a database that it is for. */
record LiveProject(Path folder, ScratchDatabase database) {

    private static final String HEAD = """
            ormgen: 1
            package: com.acme
            conventions: { id: identity }
            entities:
            """;

    /** Three revisions: a table; a column more, a rename and an index; a table that refers to it. */
    LiveProject threeRevisions() throws Exception {
        keep("init", "  User: { fields: { name: string(80) } }\n");
        keep("phone", "  User: { fields: { title: { type: string(80), renamedFrom: name }, phone: string(32)? } }\n");
        keep("pets", """
                  User: { fields: { title: string(80), phone: string(32)? } }
                  Pet: { fields: { kind: { type: string(20), unique: true } }, relations: { owner: { one: User } } }
                """);
        return this;
    }

    /** Keeps the difference to a model with these entities as the next revision. */
    void keep(String name, String entities, String... accepted) throws IOException, GoalException {
        keep(Optional.empty(), name, entities, accepted);
    }

    /** The same as a certain version. */
    void keep(Optional<String> version, String name, String entities, String... accepted)
            throws IOException, GoalException {
        write("src/main/ormgen/model.yaml", HEAD + entities);
        Reviser.revise(project(), new Reviser.Request(Optional.of(name), version, false, Set.of(accepted)));
    }

    void write(String file, String text) throws IOException {
        Files.createDirectories(file(file).getParent());
        Files.writeString(file(file), text);
    }

    void append(String file, String text) throws IOException {
        Files.writeString(file(file), Files.readString(file(file)) + text);
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    static String up(String name) {
        return "src/main/resources/db/migration/V" + name + ".sql";
    }

    static String down(String name) {
        return "src/main/resources/db/undo/U" + name + ".sql";
    }

    Migrator.Result migrate() throws GoalException {
        return Migrator.migrate(request(), Optional.empty(), Optional.empty(), Progress.NONE);
    }

    Migrator.Result migrateTo(String target) throws GoalException {
        return Migrator.migrate(request(), Optional.of(target), Optional.empty(), Progress.NONE);
    }

    Undoer.Result undo(int count, String... accepted) throws GoalException {
        return Undoer.undo(request(), new Undoer.Request(Optional.empty(), count, Set.of(accepted)), Progress.NONE);
    }

    Undoer.Result undoTo(String target, String... accepted) throws GoalException {
        return Undoer.undo(request(), new Undoer.Request(Optional.of(target), 1, Set.of(accepted)), Progress.NONE);
    }

    Migrator.Result migrate(Progress progress) throws GoalException {
        return Migrator.migrate(request(), Optional.empty(), Optional.empty(), progress);
    }

    Undoer.Result undo(Progress progress, String... accepted) throws GoalException {
        return Undoer.undo(request(), new Undoer.Request(Optional.empty(), 1, Set.of(accepted)), progress);
    }

    /** Tells what was cut short. */
    Repairer.Result repair() throws GoalException {
        return repair(new Repairer.Request(Optional.empty(), OptionalInt.empty(), Set.of()), Progress.NONE);
    }

    Repairer.Result repair(Repairer.Way way, String... accepted) throws GoalException {
        return repair(new Repairer.Request(Optional.of(way), OptionalInt.empty(), Set.of(accepted)), Progress.NONE);
    }

    Repairer.Result repair(Repairer.Request what, Progress progress) throws GoalException {
        return Repairer.repair(request(), what, progress);
    }

    MigrationStatuses.Result info() throws GoalException {
        return MigrationStatuses.survey(request());
    }

    /** Compares the database with what its migrations made. */
    DriftFinder.Result drift(ShadowUse use) throws GoalException {
        return DriftFinder.find(
                new DriftFinder.Request(request(), use, new ShadowSettings(Optional.empty(), Map.of(), 2)));
    }

    /** Proves the migrations in a schema of the database's server; {@code trials} hears of it. */
    Verifier.Result verify(Trials trials) throws GoalException {
        return verify(Optional.of(settings().access()), Optional.empty(), trials);
    }

    Verifier.Result verify(Optional<ConnectionDetails> server, Optional<CompiledEntities> entities, Trials trials)
            throws GoalException {
        return Verifier.verify(
                new Verifier.Request(project(), new ShadowSettings(server, Map.of(), 2), entities), trials);
    }

    /** Generates the entities and compiles them, with all other sources. */
    CompiledEntities compile() throws IOException, GoalException {
        new Generator()
                .generate(new GenerateRequest(
                        new Project(folder, folder.resolve("src/main/ormgen"), folder.resolve("src/main/resources")),
                        folder.resolve("target/java"),
                        folder.resolve("target/draft"),
                        folder.resolve("target/metadata"),
                        folder.resolve("target/manifest.json"),
                        List.of(database.kind()),
                        Optional.empty(),
                        DraftMode.TEST,
                        DropPolicy.GO,
                        true,
                        "test"));
        Path classes = Files.createDirectories(folder.resolve("target/classes"));
        JavaSources.compile(
                "entities", List.of(folder.resolve("target/java"), folder.resolve("src/main/java")), classes);
        return new CompiledEntities(
                classes,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList());
    }

    /** Each migration with its state. */
    List<String> states() throws GoalException {
        return info().standings().stream()
                .map(MigrationStatus::migration)
                .map(each -> each.name() + " " + each.state().word())
                .toList();
    }

    DatabaseRequest request() {
        return new DatabaseRequest(project(), settings());
    }

    DatabaseSettings settings() {
        ConnectionDetails access =
                new ConnectionDetails(database.url(), Optional.of(database.user()), Optional.of(database.password()));
        return new DatabaseSettings(access, DatabaseSettings.HISTORY_TABLE, Optional.empty(), Map.of(), 2);
    }

    MigrationRequest project() {
        return new MigrationRequest(
                new Project(folder, folder.resolve("src/main/ormgen"), folder.resolve("src/main/resources")),
                List.of(database.kind()),
                Optional.empty(),
                DropPolicy.GO,
                LintLevels.usual());
    }

    /** Flyway as a user of it has it, without ormgen. */
    Flyway flyway() {
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("filesystem:" + file("src/main/resources/db/migration"))
                .load();
    }

    /** How the database's history names things. */
    String history(String name) {
        return database.kind() == Database.MARIADB ? "`" + name + "`" : '"' + name + '"';
    }
}
