package io.github.ormgen.goal;

import io.github.ormgen.change.Revision;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.history.Entry;
import io.github.ormgen.history.EntryJson;
import io.github.ormgen.history.History;
import io.github.ormgen.history.ScriptHash;
import io.github.ormgen.project.FileTree;
import io.github.ormgen.sql.script.ScriptPath;
import io.github.ormgen.sql.script.Scripts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gives old revisions their scripts for databases that a project takes up later, and moves those that it has. */
public final class MissingScripts {

    private static final String HINT =
            "The next revision creates them, and moves those in other folders: mvn ormgen:revision"
                    + " -Dormgen.name=<what changed>";

    private final ProjectContext migration;
    private final SortedMap<Path, String> written = new TreeMap<>();
    private final List<Path> removed = new ArrayList<>();

    /** Looks for databases of the project whose scripts are missing. */
    public MissingScripts(ProjectContext migration) {
        this.migration = migration;
    }

    /** Warns of each revision that lacks scripts for one of the databases. */
    public void warn(History history) {
        report(history, migration.diagnostics()::warning);
    }

    /** Refuses each revision that lacks scripts for one of the databases. */
    public void check(History history) {
        report(history, migration::error);
    }

    /** Takes a message to where it belongs. */
    @FunctionalInterface
    private interface Report {
        void about(Code code, Location at, String message, String hint);
    }

    private void report(History history, Report report) {
        for (Entry entry : history.entries()) {
            Set<String> names = lacking(entry).stream()
                    .map(script -> script.database().displayName())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!names.isEmpty()) {
                String message = entry.name() + " has no scripts for " + String.join(" and ", names)
                        + " in the folders that this build uses.";
                report.about(Code.NO_SCRIPTS, migration.files().at(entry), message, HINT);
            }
        }
    }

    private List<ScriptPath> lacking(Entry entry) {
        return ScriptPath.of(entry.version(), entry.description(), migration.databases()).stream()
                .filter(script -> !entry.scripts().containsKey(script.path()))
                .toList();
    }

    /** Finds the files that all revisions of a history lack. */
    public void complete(History history) throws GoalException {
        List<Revision> revisions = history.revisions();
        for (int i = 0; i < revisions.size(); i++) {
            Entry entry = history.entries().get(i);
            List<ScriptPath> lacking = lacking(entry);
            if (!lacking.isEmpty()) {
                new ScriptChecksums(migration).check(entry);
                migration.stopOnErrors();
                complete(entry, revisions.get(i), lacking);
            }
        }
    }

    private void complete(Entry entry, Revision revision, List<ScriptPath> lacking) throws GoalException {
        SortedMap<String, String> hashes = new TreeMap<>(entry.scripts());
        for (ScriptPath script : lacking) {
            Optional<String> kept = kept(entry, script);
            String text = kept.isPresent() ? kept.get() : migration.script(revision, script);
            if (kept.isPresent()) {
                hashes.remove(script.inOtherLayout().path());
                removed.add(migration.resources().resolve(script.inOtherLayout().path()));
            }
            hashes.put(script.path(), ScriptHash.of(text));
            written.put(migration.resources().resolve(script.path()), text);
        }
        Entry completed = new Entry(entry.version(), entry.description(), entry.parent(), entry.changes(), hashes);
        written.put(migration.file(entry), EntryJson.write(completed));
        removed.add(migration.file(entry));
    }

    /** The script as it was kept when the project had one database, or several: it may have run, and keeps its bytes. */
    private Optional<String> kept(Entry entry, ScriptPath script) {
        return Optional.of(script.inOtherLayout().path())
                .filter(path -> entry.scripts().containsKey(path))
                .map(path -> FileTree.read(migration.resources().resolve(path)))
                .filter(text -> Scripts.isFor(script.database(), text));
    }

    /** The files that are to be written. */
    public SortedMap<Path, String> written() {
        return written;
    }

    /** The files that are to go, or to be written anew. */
    public List<Path> removed() {
        return removed;
    }
}
