package io.github.ormgen.goal.repair;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.migrate.JournalEntry;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.database.migrate.Migration.State;
import io.github.ormgen.database.repair.ScriptSource;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.ScriptChecksums;
import io.github.ormgen.goal.live.DatabaseContext;
import io.github.ormgen.history.Entry;
import io.github.ormgen.history.ScriptHash;
import io.github.ormgen.project.FileTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A script of a project that has begun on a database, as far as it is known before looking what stands of it.
 *
 * @param migration the migration that it makes or takes back
 * @param entry the entry that it was kept with; empty if a person wrote it
 * @param journal what was written down while it ran; empty if it did not run through ormgen
 */
record InterruptedScript(
        DatabaseContext live, Migration migration, Optional<Entry> entry, Path file, Optional<JournalEntry> journal) {

    /** The one that the history or the journal tells of, if there is one. */
    static Optional<InterruptedScript> find(DatabaseContext live) throws GoalException, DatabaseFailure {
        for (Migration each : live.migrations()) {
            if (each.state() == State.FAILED || each.state() == State.UNDO_FAILED) {
                return Optional.of(of(live, each, live.ran().unfinished()));
            }
        }
        Optional<JournalEntry> stray = live.ran().unfinished();
        if (stray.isPresent()) {
            throw live.failure(
                    Code.SCRIPT_MISSING,
                    live.place(),
                    stray.get().script() + " has started on this database, but the project has no such script.",
                    "Restore it as it was when it ran.");
        }
        return Optional.empty();
    }

    /** The next to run, which may have been cut short by a fault that let nobody write it down. */
    static Optional<InterruptedScript> next(DatabaseContext live) throws GoalException {
        return live.migrations().stream()
                .filter(Migration::isPending)
                .limit(1)
                .filter(each -> live.entry(each).isPresent())
                .map(each -> of(live, each, Optional.empty()))
                .filter(begun -> begun.standing() == ScriptChecksums.ScriptState.KEPT)
                .findFirst();
    }

    private static InterruptedScript of(DatabaseContext live, Migration migration, Optional<JournalEntry> journal) {
        Optional<Entry> entry = live.entry(migration);
        Path file = migration.state() == State.UNDO_FAILED && entry.isPresent()
                ? live.file(live.down(entry.get()))
                : live.migrationFolder().resolve(migration.script());
        return new InterruptedScript(live, migration, entry, file, journal);
    }

    boolean isUndo() {
        return migration.state() == State.UNDO_FAILED;
    }

    boolean isOnWayBack() {
        return journal.filter(script -> script.backFrom().isPresent()).isPresent();
    }

    OptionalInt done() {
        return journal.map(script -> OptionalInt.of(script.done())).orElse(OptionalInt.empty());
    }

    private ScriptChecksums.ScriptState standing() {
        Entry kept = entry.orElseThrow();
        return new ScriptChecksums(live).standing(kept, (isUndo() ? live.down(kept) : live.up(kept)).path());
    }

    /** The name of the script's file, with the folders that Flyway knows it by. */
    String script() {
        return isUndo() ? file.getFileName().toString() : migration.script();
    }

    String text() {
        return FileTree.read(file);
    }

    /** The script as the journal has it. */
    JournalEntry unfinished(int done, OptionalInt backFrom) {
        return new JournalEntry(script(), ScriptHash.of(text()), done, backFrom);
    }

    /** What the script was made from. */
    ScriptSource course() {
        return entry.map(kept ->
                        ScriptSource.of(live.revision(kept), live.database().kind(), !isUndo(), text()))
                .orElseGet(() -> ScriptSource.byHand(live.database().kind(), text()));
    }

    Location at() {
        return live.project().at(file);
    }

    /** Reports a script that is missing, or is not the one that began to run. */
    void check() throws DatabaseFailure {
        if (!Files.isRegularFile(file)) {
            error(
                    Code.SCRIPT_MISSING,
                    "This script of " + migration.name() + " is missing.",
                    "Restore it as it was when it ran.");
        } else if (!isAsItBegan()) {
            error(
                    Code.OTHER_SCRIPT_BEGAN,
                    "This is not the script that started on this database as " + migration.name() + ".",
                    "Restore the old script, and undo it: mvn ormgen:repair -Dormgen.repair=takeBack"
                            + "    Then change it.");
        }
    }

    private boolean isAsItBegan() throws DatabaseFailure {
        return journal.isPresent()
                ? journal.get().hash().equals(ScriptHash.of(text()))
                : isUndo() || live.ran().isAsItBegan(live.migrationFolder(), migration);
    }

    void error(Code code, String message, String hint) {
        live.error(code, at(), message, hint);
    }

    GoalException failure(Code code, String message, String hint) {
        return live.failure(code, at(), message, hint);
    }
}
