package io.github.ormgen.goal.undo;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.database.migrate.ScriptFailure;
import io.github.ormgen.database.migrate.UndoRunner;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.live.DatabaseContext;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.goal.live.FailureAdvice;
import io.github.ormgen.goal.live.UndoConfirmation;
import io.github.ormgen.history.AcceptedLosses;
import io.github.ormgen.project.FileTree;
import io.github.ormgen.sql.script.ScriptPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a project's newest migrations back from a database, one at a time. */
public final class Undoer {

    private Undoer() {}

    /**
     * Takes back what has run, newest first.
     *
     * @param progress hears how far it has come
     * @throws GoalException if a person has something to mend; then nothing has changed, or the message says what has
     */
    public static Result undo(DatabaseRequest request, Request what, Progress progress) throws GoalException {
        DatabaseContext live = new DatabaseContext(request);
        List<Migration> chosen = new UndoPlan(live, what).of(live.migrations());
        live.stopOnErrors();
        List<String> undone = new ArrayList<>();
        try {
            new UndoConfirmation(live, new AcceptedLosses(what.accepted())).ask(chosen);
            live.stopOnErrors();
            for (Migration each : chosen) {
                undo(each, undone, live, progress);
                undone.add(each.name());
            }
        } catch (DatabaseFailure e) {
            throw live.failure(e);
        }
        return new Result(
                undone,
                UndoPlan.standing(live.migrations()).stream().findFirst().flatMap(Migration::version),
                live.noticed());
    }

    private static void undo(Migration migration, List<String> undone, DatabaseContext live, Progress progress)
            throws GoalException, DatabaseFailure {
        ScriptPath script = live.down(live.entry(migration).orElseThrow());
        Path file = live.file(script);
        try {
            new UndoRunner(live.database()).undo(migration, script.file(), FileTree.read(file), progress);
        } catch (ScriptFailure e) {
            String before = undone.isEmpty() ? "" : "\nUndone before it: " + String.join(", ", undone) + ".";
            throw live.failure(
                    e.code(),
                    live.place(file, e),
                    (e.isClosingAlone() ? "The history of migrations could not be changed: " : "The script failed: ")
                            + e.getMessage() + ".",
                    new FailureAdvice(live.database()).ofUndoing(e, migration) + before);
        }
    }

    /**
     * What is to be taken back.
     *
     * @param target the version that is to be the newest then, {@code 0} for none; empty if {@code count} says how far
     * @param count how many migrations, at least 1; of no meaning with a target
     * @param accepted what may be lost, by name
     */
    public record Request(Optional<String> target, int count, Set<String> accepted) {

        /** The target that takes all back. */
        public static final String NOTHING = "0";
    }

    /**
     * What was taken back.
     *
     * @param undone the names of the migrations, newest first
     * @param version the newest version on the database now, empty if it has none
     */
    public record Result(List<String> undone, Optional<String> version, List<Diagnostic> warnings) {}
}
