package io.github.ormgen.goal.undo;

import io.github.ormgen.assessment.Verdict;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.database.migrate.Migration.State;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.goal.RevisionIndex;
import io.github.ormgen.goal.ScriptChecksums;
import io.github.ormgen.goal.live.DatabaseContext;
import io.github.ormgen.goal.live.LiveChecks;
import io.github.ormgen.history.Entry;
import io.github.ormgen.schema.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses what is to be taken back, and looks whether all of it can be, before any of it is. */
final class UndoPlan {

    private final DatabaseContext live;
    private final UndoRequest request;
    private final LiveChecks checks;
    private final RevisionIndex revisions;

    UndoPlan(DatabaseContext live, UndoRequest request) {
        this.live = live;
        this.request = request;
        this.checks = new LiveChecks(live);
        this.revisions = new RevisionIndex(live.history());
    }

    /** The versions that stand on a database, newest first. */
    static List<Migration> standing(List<Migration> migrations) {
        List<Migration> standing = new ArrayList<>(migrations.stream()
                .filter(each -> each.hasRun() && each.version().isPresent())
                .toList());
        Collections.reverse(standing);
        return standing;
    }

    /** The migrations to take back, newest first; what is in the way is reported. */
    List<Migration> of(List<Migration> migrations) {
        List<Migration> standing = standing(migrations);
        Optional<Integer> count = count(standing);
        if (count.isEmpty()) {
            return List.of();
        }
        List<Migration> chosen = standing.subList(0, count.get());
        chosen.forEach(this::check);
        return chosen;
    }

    /** How many; empty if that can't be said, which is reported. */
    private Optional<Integer> count(List<Migration> standing) {
        if (request.target().isPresent()) {
            return above(request.target().get(), standing);
        }
        if (request.count() < 1) {
            live.error(
                    Code.UNKNOWN_TARGET,
                    "-Dormgen.count is " + request.count() + ".",
                    "Say how many are to be taken back: 1 or more.");
            return Optional.empty();
        }
        return Optional.of(Math.min(request.count(), standing.size()));
    }

    private Optional<Integer> above(String target, List<Migration> standing) {
        if (target.equals(UndoRequest.NOTHING)) {
            return Optional.of(standing.size());
        }
        for (int i = 0; i < standing.size(); i++) {
            if (standing.get(i).version().orElse("").equals(target)) {
                return Optional.of(i);
            }
        }
        String versions =
                standing.stream().flatMap(each -> each.version().stream()).collect(Collectors.joining(", "));
        live.error(
                Code.UNKNOWN_TARGET,
                "-Dormgen.target is " + target + ", which does not stand on this database.",
                versions.isEmpty()
                        ? "Nothing stands on it."
                        : "There are " + versions + "; " + UndoRequest.NOTHING + " takes all of them back.");
        return Optional.empty();
    }

    private void check(Migration migration) {
        if (migration.state() == State.FAILED) {
            checks.failed(migration);
        } else if (migration.state() == State.UNDO_FAILED) {
            checks.undoFailed(migration);
        } else if (migration.state() == State.EDITED) {
            checks.edited(migration);
        } else if (migration.state() == State.BASELINE) {
            stop(
                    "It would go below the baseline V" + migration.version().orElse("") + ".",
                    "What was there when the database was taken over has no script that takes it back.");
        } else if (migration.state() == State.UNKNOWN) {
            stop(migration.name() + " is not in the project.", "Bring its scripts and its entry back: they say how.");
        } else {
            live.entry(migration).ifPresentOrElse(entry -> check(migration, entry), () -> byHand(migration));
        }
    }

    private void byHand(Migration migration) {
        stop(
                migration.name() + " was written by a person, who alone knows how to take it back.",
                "Take it back by hand, and then tell Flyway that it has not run:\n  "
                        + live.ran().table().markUndone(migration));
    }

    private void check(Migration migration, Entry entry) {
        ScriptChecksums scripts = new ScriptChecksums(live.migration());
        scripts.check(entry, live.up(entry).path());
        scripts.check(entry, live.down(entry).path());
        Database database = live.database().kind();
        if (revisions.verdicts(entry, database).down() == Verdict.Down.IMPOSSIBLE) {
            live.migration()
                    .diagnostics()
                    .error(
                            Code.NOT_UNDONE,
                            live.migration()
                                    .project()
                                    .at(live.migration()
                                            .resources()
                                            .resolve(live.down(entry).path())),
                            migration.name() + " can't be taken back: what it replaced is gone.",
                            "The script says what is in the way. Write a revision that leads on from here instead.");
        }
    }

    private void stop(String message, String hint) {
        live.error(Code.NOT_UNDONE, message, hint + "\nNothing has been taken back.");
    }
}
