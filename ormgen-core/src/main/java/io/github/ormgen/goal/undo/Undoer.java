package io.github.ormgen.goal.undo;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.database.migrate.ScriptFailure;
import io.github.ormgen.database.migrate.UndoRunner;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.live.DatabaseContext;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.goal.live.FailureAdvice;
import io.github.ormgen.goal.live.UndoConfirmation;
import io.github.ormgen.history.AcceptedLosses;
import io.github.ormgen.history.Entry;
import io.github.ormgen.project.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes a project's newest migrations back from a database, one at a time. */
public final class Undoer {

    private final DatabaseContext live;
    private final Progress progress;
    private final List<String> undone = new ArrayList<>();

    private Undoer(DatabaseContext live, Progress progress) {
        this.live = live;
        this.progress = progress;
    }

    /**
     * Takes back what has run, newest first.
     *
     * @param progress hears how far it has come
     * @throws GoalException if a person has something to mend; then nothing has changed, or the message says what has
     */
    public static UndoResult undo(DatabaseRequest request, UndoRequest what, Progress progress) throws GoalException {
        return new Undoer(DatabaseContext.begin(request), progress).run(what);
    }

    private UndoResult run(UndoRequest what) throws GoalException {
        List<Migration> migrations = live.migrations();
        List<Migration> chosen = new UndoPlan(live, what).of(migrations);
        live.stopOnErrors();
        try {
            new UndoConfirmation(live, new AcceptedLosses(what.accepted())).ask(chosen);
            live.stopOnErrors();
            for (Migration each : chosen) {
                undo(each);
            }
        } catch (DatabaseFailure e) {
            throw live.failure(e);
        }
        return new UndoResult(
                undone,
                UndoPlan.standing(live.migrations()).stream().findFirst().flatMap(Migration::version),
                live.noticed());
    }

    private void undo(Migration migration) throws GoalException, DatabaseFailure {
        Entry entry = live.entry(migration).orElseThrow();
        Path file = live.resources().resolve(live.down(entry).path());
        try {
            new UndoRunner(live.database()).undo(migration, live.down(entry).file(), FileTree.read(file), progress);
        } catch (ScriptFailure e) {
            fail(e, file, migration);
        }
        undone.add(migration.name());
    }

    private void fail(ScriptFailure e, Path file, Migration migration) throws GoalException {
        String before = undone.isEmpty() ? "" : "\nUndone before it: " + String.join(", ", undone) + ".";
        Location at = live.place(file, e);
        String message = e.isClosingAlone()
                ? "The history of migrations could not be changed: " + e.getMessage() + "."
                : "The script failed: " + e.getMessage() + ".";
        Code code = e.code();
        live.diagnostics()
                .error(code, at, message, new FailureAdvice(live.database()).ofUndoing(e, migration) + before);
        throw live.failure();
    }
}
