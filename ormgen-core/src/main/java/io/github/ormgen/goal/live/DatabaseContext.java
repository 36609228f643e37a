package io.github.ormgen.goal.live;

import io.github.ormgen.assessment.Assessments;
import io.github.ormgen.assessment.Verdict;
import io.github.ormgen.change.Revision;
import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.database.migrate.MigrationHistory;
import io.github.ormgen.database.migrate.ScriptFailure;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.ProjectContext;
import io.github.ormgen.history.Entry;
import io.github.ormgen.history.History;
import io.github.ormgen.schema.Database;
import io.github.ormgen.sql.script.ScriptPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the goals on a live database share: the project's history, the database, and the folder of scripts for it. */
public final class DatabaseContext extends ProjectContext {

    private final DatabaseRequest request;
    private final History history;
    private final LiveDatabase database;
    private final boolean isShared;
    private final Map<String, Revision> revisions = new HashMap<>();

    /** Reads the history, and finds the database. */
    public DatabaseContext(DatabaseRequest request) throws GoalException {
        super(request.project());
        this.request = request;
        this.history = super.history();
        stopOnErrors();
        try {
            this.database = LiveDatabase.at(request.database());
        } catch (DatabaseFailure e) {
            throw failure(e);
        }
        this.isShared = isShared(database.kind());
    }

    /** Whether each database has a folder of its own in those of migrations and undo scripts. */
    private boolean isShared(Database kind) throws GoalException {
        List<Database> databases = databases();
        if (!databases.contains(kind)) {
            throw failure(
                    Code.OTHER_DATABASE,
                    place(),
                    "This is " + kind.displayName() + ", and the project has scripts for "
                            + databases.stream().map(Database::displayName).collect(Collectors.joining(", ")) + ".",
                    "Correct the URL, or <databases> in the configuration of ormgen-maven-plugin.");
        }
        Path own = resources().resolve(ScriptPath.folder(kind, true, true));
        return databases.size() > 1 || Files.isDirectory(own);
    }

    @Override
    public History history() {
        return history;
    }

    /** The connection. */
    public LiveDatabase database() {
        return database;
    }

    /** What has run on it. */
    public MigrationHistory ran() {
        return new MigrationHistory(database);
    }

    /** The migrations of the project for this database, and those that have run on it. */
    public List<Migration> migrations() throws GoalException {
        try {
            return ran().migrations(migrationFolder());
        } catch (DatabaseFailure e) {
            throw failure(e);
        }
    }

    /** The folder of the up scripts for this database. */
    public Path migrationFolder() {
        return resources().resolve(ScriptPath.folder(database.kind(), true, isShared));
    }

    /** The entry that a migration was kept with; empty if it is not one of ormgen's. */
    public Optional<Entry> entry(Migration found) {
        return history.entries().stream()
                .filter(entry -> found.script().equals(up(entry).file()))
                .findFirst();
    }

    /** The script that makes a revision. */
    public ScriptPath up(Entry entry) {
        return script(entry, true);
    }

    /** The script that takes it back. */
    public ScriptPath down(Entry entry) {
        return script(entry, false);
    }

    private ScriptPath script(Entry entry, boolean isUp) {
        return new ScriptPath(database.kind(), isUp, isShared, entry.version() + "__" + entry.description());
    }

    /** The file of a script. */
    public Path file(ScriptPath script) {
        return resources().resolve(script.path());
    }

    /** The revision of an entry, with the schemas before and after it. */
    public Revision revision(Entry entry) {
        if (revisions.isEmpty()) {
            history.revisions().forEach(each -> revisions.put(each.version(), each));
        }
        return Objects.requireNonNull(revisions.get(entry.version()), entry.name());
    }

    /** What taking a revision back from the database gives back. */
    public Verdict.Down verdict(Entry entry) {
        return Assessments.of(revision(entry)).down(database.dialect());
    }

    /** The place of the database, for messages about nothing of the project. */
    public Location place() {
        String url = request.database().access().shownUrl();
        return Location.ofFile(url.isEmpty() ? "pom.xml" : url);
    }

    /** Where a script failed. */
    public Location place(Path file, ScriptFailure failure) {
        return new Location(project().shown(file), failure.line(), 0, 0);
    }

    /** Reports an error about the database, with what to do. */
    public void error(Code code, String message, String hint) {
        error(code, place(), message, hint);
    }

    /** The exception that a goal ends with after a failure of the database. */
    public GoalException failure(DatabaseFailure e) {
        return failure(e.code(), place(), e.getMessage(), e.hint());
    }
}
