package io.github.ormgen.goal.repair;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.migrate.MigrationRunner;
import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.database.migrate.ScriptFailure;
import io.github.ormgen.database.migrate.UndoRunner;
import io.github.ormgen.database.repair.CompensationPlan;
import io.github.ormgen.database.repair.PartialRun;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.live.DatabaseContext;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.goal.live.FailureAdvice;
import io.github.ormgen.goal.live.UndoConfirmation;
import io.github.ormgen.history.AcceptedLosses;
import io.github.ormgen.history.Entry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Mends what a script has left behind that was cut short on a database which commits each statement. */
public final class Repairer {

    private final DatabaseContext live;
    private final Request request;
    private final Progress progress;

    private Repairer(DatabaseContext live, Request request, Progress progress) {
        this.live = live;
        this.request = request;
        this.progress = progress;
    }

    /**
     * Tells what stands of a script that was cut short, and finishes it or takes it back if that is asked for.
     *
     * @throws GoalException if a person has something to mend or to say; then nothing has changed, or the message says
     *     what has
     */
    public static Result repair(DatabaseRequest database, Request request, Progress progress) throws GoalException {
        return new Repairer(new DatabaseContext(database), request, progress).run();
    }

    private Result run() throws GoalException {
        try {
            return live.database().rollsBack() ? result(Optional.empty(), Optional.empty()) : mend();
        } catch (DatabaseFailure e) {
            throw live.failure(e);
        }
    }

    private Result mend() throws GoalException, DatabaseFailure {
        Optional<InterruptedScript> known = InterruptedScript.find(live);
        if (known.isPresent()) {
            return mend(known.get());
        }
        Optional<InterruptedScript> next = InterruptedScript.next(live);
        if (next.isPresent()) {
            PartialRun half = half(next.get());
            // What nobody wrote down has begun only if the database says so.
            if (half.isTold() && half.standing() > 0) {
                return mend(next.get(), half, Optional.empty());
            }
        }
        return result(Optional.empty(), Optional.empty());
    }

    private Result mend(InterruptedScript begun) throws GoalException, DatabaseFailure {
        begun.check();
        live.stopOnErrors();
        PartialRun half = half(begun);
        if (!begun.isOnWayBack()) {
            return mend(begun, half, Optional.empty());
        }
        PartialRun former =
                half.withStanding(begun.journal().orElseThrow().backFrom().orElse(0));
        CompensationPlan way = way(begun, former);
        return mend(begun, way.resumed(live.database(), begun.done()), Optional.of(way));
    }

    private PartialRun half(InterruptedScript begun) throws GoalException, DatabaseFailure {
        try {
            return PartialRun.find(
                    live.database(), begun.course(), begun.isOnWayBack() ? OptionalInt.empty() : begun.done());
        } catch (ScriptFailure e) {
            throw failed(begun, e);
        }
    }

    /**
     * Mends it as the person wants.
     *
     * @param found what stands: of the script, or of the way back
     * @param resumed the way back, if a repair had begun to take it
     */
    private Result mend(InterruptedScript begun, PartialRun found, Optional<CompensationPlan> resumed)
            throws GoalException, DatabaseFailure {
        PartialRun half = said(begun, found);
        Optional<InterruptedScriptReport> cutShort = Optional.of(InterruptedScriptReport.of(begun, half));
        if (request.way().isEmpty()) {
            return result(cutShort, Optional.empty());
        }
        boolean isFinished = request.way().get() == Way.FINISH;
        if (isFinished && resumed.isPresent()) {
            begun.error(
                    Code.REPAIR_CHOICE,
                    "A repair has started to undo " + begun.script() + ", so it can't be finished any more.",
                    "Undo the rest too: mvn ormgen:repair -Dormgen.repair=takeBack");
        }
        told(begun, half);
        if (isFinished) {
            finish(begun, half.standing());
        } else if (resumed.isPresent()) {
            takeBack(begun, resumed.get(), resumed.get().half().standing(), half.standing());
        } else {
            CompensationPlan way = way(begun, half);
            consent(begun, way);
            takeBack(begun, way, half.standing(), 0);
        }
        return result(cutShort, request.way());
    }

    /** What stands, as the person says where the database can't. */
    private PartialRun said(InterruptedScript begun, PartialRun half) throws GoalException {
        if (request.standing().isEmpty()) {
            return half;
        }
        int standing = request.standing().getAsInt();
        if (!half.allows(standing)) {
            throw begun.failure(
                    Code.REPAIR_CHOICE,
                    "-Dormgen.standing is " + standing + ", but the database shows that " + numbers(half.standings())
                            + " of its statements ran.",
                    half.isTold() ? "Leave it out." : "Write one of these numbers.");
        }
        return half.withStanding(standing);
    }

    private void told(InterruptedScript begun, PartialRun half) throws GoalException {
        if (!half.isTold()) {
            begun.error(
                    Code.STANDING_UNTOLD,
                    "The database does not show how many statements of this script ran: possible numbers are "
                            + numbers(half.standings()) + "." + (half.reason().isEmpty() ? "" : " " + half.reason()),
                    "Check what its statements did, and write the number: -Dormgen.standing=" + half.standing());
        }
        live.stopOnErrors();
    }

    private static String numbers(List<Integer> counts) {
        return counts.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }

    private CompensationPlan way(InterruptedScript begun, PartialRun half) throws GoalException, DatabaseFailure {
        return CompensationPlan.find(live.database(), half)
                .orElseThrow(() -> begun.failure(
                        Code.NO_WAY_BACK,
                        "The part of " + begun.script() + " that ran can't be undone automatically.",
                        "Finish it: mvn ormgen:repair -Dormgen.repair=finish"
                                + (begun.isUndo() ? "" : "    Then undo it: mvn ormgen:undo")));
    }

    private void consent(InterruptedScript begun, CompensationPlan way) throws GoalException, DatabaseFailure {
        Optional<Entry> entry = begun.entry();
        if (entry.isPresent() && !begun.isUndo()) {
            new UndoConfirmation(live, new AcceptedLosses(request.accepted())).ask(entry.get(), way.undone());
            live.stopOnErrors();
        }
    }

    private void finish(InterruptedScript begun, int standing) throws GoalException, DatabaseFailure {
        try {
            if (begun.isUndo()) {
                new UndoRunner(live.database())
                        .finish(begun.migration(), begun.script(), begun.text(), standing, progress);
            } else {
                new MigrationRunner(live.database(), live.migrationFolder())
                        .finish(begun.migration(), standing, progress);
            }
        } catch (ScriptFailure e) {
            throw failed(begun, e);
        }
    }

    private void takeBack(InterruptedScript begun, CompensationPlan way, int backFrom, int done)
            throws GoalException, DatabaseFailure {
        try {
            new UndoRunner(live.database())
                    .rollBack(
                            begun.migration(),
                            begun.unfinished(done, OptionalInt.of(backFrom)),
                            way.text(),
                            done,
                            progress);
        } catch (ScriptFailure e) {
            throw failed(begun, e);
        }
    }

    private GoalException failed(InterruptedScript begun, ScriptFailure e) {
        return live.failure(
                e.code(),
                request.way().equals(Optional.of(Way.FINISH)) ? live.place(begun.file(), e) : begun.at(),
                "The repair failed: " + e.getMessage() + ".",
                new FailureAdvice(live.database()).ofRepairing(e));
    }

    private Result result(Optional<InterruptedScriptReport> cutShort, Optional<Way> way) {
        return new Result(
                cutShort,
                way,
                live.database().kind().displayName(),
                live.database().rollsBack(),
                live.noticed());
    }

    /**
     * What is to become of a script that was cut short.
     *
     * @param way which way it is mended; empty to be told what stands, and change nothing
     * @param standing how many of its first statements stand, where the database can't tell; else empty
     * @param accepted what may be lost, by name
     */
    public record Request(Optional<Way> way, OptionalInt standing, Set<String> accepted) {}

    /** Which way a script is mended. */
    public enum Way {
        /** Its rest is run. */
        FINISH("finish"),
        /** What stands of it is taken back. */
        TAKE_BACK("takeBack");

        private final String word;

        Way(String word) {
            this.word = word;
        }

        /** The word on the command line. */
        public String word() {
            return word;
        }
    }

    /**
     * What was cut short, and what has become of it.
     *
     * @param cutShort the script; empty if there is none on the database
     * @param way which way it was mended; empty if it stands as it was
     * @param rollsBack whether the database takes back by itself what a script did that fails
     */
    public record Result(
            Optional<InterruptedScriptReport> cutShort,
            Optional<Way> way,
            String database,
            boolean rollsBack,
            List<Diagnostic> warnings) {}
}
