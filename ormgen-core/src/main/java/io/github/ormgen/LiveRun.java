package io.github.ormgen;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.database.migrate.MigrationHistory;
import io.github.ormgen.database.migrate.ScriptFailure;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.history.Entry;
import io.github.ormgen.history.History;
import io.github.ormgen.schema.Database;
import io.github.ormgen.sql.ScriptPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the goals on a live database share: the project's history, the database, and the folder of scripts for it. */
final class LiveRun {

    private final DatabaseRequest request;
    private final MigrationRun migration;
    private final History history;
    private final LiveDatabase database;
    private final boolean isShared;

    private LiveRun(
            DatabaseRequest request, MigrationRun migration, History history, LiveDatabase database, boolean isShared) {
        this.request = request;
        this.migration = migration;
        this.history = history;
        this.database = database;
        this.isShared = isShared;
    }

    /** Reads the history, and finds the database. */
    static LiveRun begin(DatabaseRequest request) throws GenerateException {
        MigrationRun migration = new MigrationRun(request.project());
        History history = migration.history();
        migration.run().stopOnErrors();
        try {
            LiveDatabase database = LiveDatabase.at(request.database());
            return new LiveRun(request, migration, history, database, isShared(request, database.kind(), migration));
        } catch (DatabaseFailure e) {
            throw failure(e, request, migration);
        }
    }

    /** Whether each database has a folder of its own in those of migrations and undo scripts. */
    private static boolean isShared(DatabaseRequest request, Database kind, MigrationRun migration)
            throws GenerateException {
        List<Database> databases = request.project().databases();
        if (!databases.contains(kind)) {
            migration
                    .diagnostics()
                    .error(
                            Code.OTHER_DATABASE,
                            place(request),
                            "This is " + kind.displayName() + ", and the project has scripts for "
                                    + databases.stream()
                                            .map(Database::displayName)
                                            .collect(Collectors.joining(", "))
                                    + ".",
                            "Correct the URL, or <databases> in the configuration of ormgen-maven-plugin.");
            throw migration.run().failure();
        }
        Path own = migration.resources().resolve(ScriptPath.folder(kind, true, true));
        return databases.size() > 1 || Files.isDirectory(own);
    }

    MigrationRun migration() {
        return migration;
    }

    History history() {
        return history;
    }

    LiveDatabase database() {
        return database;
    }

    /** What has run on it. */
    MigrationHistory ran() {
        return new MigrationHistory(database);
    }

    /** The migrations of the project for this database, and those that have run on it. */
    List<Migration> migrations() throws GenerateException {
        try {
            return ran().migrations(migrationFolder());
        } catch (DatabaseFailure e) {
            throw failure(e);
        }
    }

    Path migrationFolder() {
        return migration.resources().resolve(ScriptPath.folder(database.kind(), true, isShared));
    }

    /** The entry that a migration was kept with; empty if it is not one of ormgen's. */
    Optional<Entry> entry(Migration found) {
        return history.entries().stream()
                .filter(entry -> found.script().equals(up(entry).file()))
                .findFirst();
    }

    /** The script that makes a revision. */
    ScriptPath up(Entry entry) {
        return script(entry, true);
    }

    /** The script that takes it back. */
    ScriptPath down(Entry entry) {
        return script(entry, false);
    }

    private ScriptPath script(Entry entry, boolean isUp) {
        return new ScriptPath(database.kind(), isUp, isShared, entry.version() + "__" + entry.description());
    }

    /** The place of the database, for messages about nothing of the project. */
    Location place() {
        return place(request);
    }

    private static Location place(DatabaseRequest request) {
        String url = request.database().access().shownUrl();
        return Location.ofFile(url.isEmpty() ? "pom.xml" : url);
    }

    /** Where a script failed. */
    Location place(Path file, ScriptFailure failure) {
        return new Location(migration.project().shown(file), failure.line(), 0, 0);
    }

    void error(Code code, String message, String hint) {
        migration.diagnostics().error(code, place(), message, hint);
    }

    GenerateException failure(DatabaseFailure e) {
        return failure(e, request, migration);
    }

    private static GenerateException failure(DatabaseFailure e, DatabaseRequest request, MigrationRun migration) {
        migration.diagnostics().error(e.code(), place(request), e.getMessage(), e.hint());
        return migration.run().failure();
    }
}
