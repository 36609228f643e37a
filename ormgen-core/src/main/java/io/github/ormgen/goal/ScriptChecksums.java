package io.github.ormgen.goal;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.history.Entry;
import io.github.ormgen.history.HandWritten;
import io.github.ormgen.history.History;
import io.github.ormgen.history.ScriptHash;
import io.github.ormgen.project.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the scripts on disk with those that entries were kept with. */
public record ScriptChecksums(ProjectContext migration) {

    /** Reports each script of an entry that is missing or was edited. */
    public void check(Entry entry) {
        entry.scripts().keySet().forEach(path -> check(entry, path));
    }

    /** How a script stands that was kept. */
    public enum ScriptState {
        /** It is as it was. */
        KEPT,
        MISSING,
        EDITED
    }

    /** How a script of an entry stands. */
    public ScriptState standing(Entry entry, String path) {
        Path file = migration.resources().resolve(path);
        if (!Files.isRegularFile(file)) {
            return ScriptState.MISSING;
        }
        String hash = ScriptHash.of(FileTree.read(file));
        return hash.equals(entry.scripts().get(path)) ? ScriptState.KEPT : ScriptState.EDITED;
    }

    /** Reports the scripts of a history that are missing; one that was edited is tried as it is, and told. */
    public void checkForTrial(History history) {
        for (Entry entry : history.entries()) {
            for (String path : entry.scripts().keySet()) {
                if (standing(entry, path) == ScriptState.EDITED) {
                    migration
                            .diagnostics()
                            .warning(Code.SCRIPT_EDITED, at(path), edited(entry), "It runs as it is now.");
                } else {
                    check(entry, path);
                }
            }
        }
    }

    /** Reports one script of an entry if it is missing or was edited. */
    public void check(Entry entry, String path) {
        if (leadsOut(path)) {
            migration.error(
                    Code.UNREADABLE_HISTORY,
                    migration.files().at(entry),
                    "The script " + path + " of " + entry.name() + " is a link, or is reached through one.",
                    "Put the script itself there: a link could lead to what is not ormgen's to write and to delete.");
            return;
        }
        switch (standing(entry, path)) {
            case KEPT -> {}
            case MISSING ->
                migration.error(
                        Code.SCRIPT_MISSING,
                        at(path),
                        "This script of " + entry.name() + " is missing.",
                        "Restore it from version control.");
            case EDITED ->
                migration.error(
                        Code.SCRIPT_EDITED,
                        at(path),
                        edited(entry),
                        "It may already have run somewhere: revert the edit. Write your own statements for the newest"
                                + " revision into "
                                + migration.files().folder() + "/" + entry.name()
                                + ".up.sql and .down.sql, and add them to its scripts with mvn ormgen:revision"
                                + " -Dormgen.amend");
        }
    }

    private Location at(String path) {
        return migration.project().at(migration.resources().resolve(path));
    }

    private static String edited(Entry entry) {
        return "This script was edited after it was kept with " + entry.name() + ".";
    }

    /** Reports an entry with other statements beside it than its scripts were made with. */
    public void checkStatements(Entry entry) {
        if (new HandWritten(migration.files()).isAsKept(entry)) {
            return;
        }
        String beside = entry.name() + ".up.sql and " + entry.name() + ".down.sql";
        migration.error(
                Code.STATEMENTS_EDITED,
                migration.files().at(entry),
                "The scripts of " + entry.name() + " don't contain the statements in " + beside + ".",
                "If it is the newest and has not run anywhere, add them: mvn ormgen:revision -Dormgen.amend"
                        + "    Otherwise revert the edit.");
    }

    /** Whether a link leads a script out of the folder of its kind, which may be a link itself: {@code db/migration}. */
    private boolean leadsOut(String path) {
        Path file = migration.resources().resolve(path);
        if (!Files.exists(file)) {
            return false;
        }
        try {
            Path names = Path.of(path);
            Path folder = migration.resources().resolve(names.subpath(0, Math.min(2, names.getNameCount() - 1)));
            return !file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The migrations that no entry has: those that a person wrote. */
    public List<String> handWritten(Collection<Entry> entries) {
        Set<String> kept = new HashSet<>();
        entries.forEach(entry -> kept.addAll(entry.scripts().keySet()));
        return migration.files().migrations().stream()
                .filter(file -> !kept.contains("db/migration/" + file))
                .sorted()
                .toList();
    }
}
