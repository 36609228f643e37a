package io.github.ormgen.goal.undo;

import io.github.ormgen.assessment.Verdict;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.goal.ScriptChecksums;
import io.github.ormgen.goal.live.DatabaseContext;
import io.github.ormgen.goal.live.LiveChecks;
import io.github.ormgen.history.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses what is to be taken back, and looks whether all of it can be, before any of it is. */
record UndoPlan(DatabaseContext live, Undoer.Request request) {

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
        } else if (request.count() < 1) {
            live.error(
                    Code.UNKNOWN_TARGET,
                    "-Dormgen.count is " + request.count() + ".",
                    "Write the number of migrations to undo: 1 or more.");
            return Optional.empty();
        }
        return Optional.of(Math.min(request.count(), standing.size()));
    }

    private Optional<Integer> above(String target, List<Migration> standing) {
        if (target.equals(Undoer.Request.NOTHING)) {
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
                "-Dormgen.target is " + target + ", which is not applied on this database.",
                versions.isEmpty()
                        ? "No migration is applied on it."
                        : "There are " + versions + "; " + Undoer.Request.NOTHING + " undoes all of them.");
        return Optional.empty();
    }

    private void check(Migration migration) {
        switch (migration.state()) {
            case FAILED, UNDO_FAILED, EDITED -> new LiveChecks(live).check(migration);
            case BASELINE ->
                stop(
                        "The undo would go below the baseline V"
                                + migration.version().orElse("") + ".",
                        "No down script exists for what the database contained before the baseline.");
            case UNKNOWN -> stop(migration.name() + " is not in the project.", "Restore its scripts and its entry.");
            default ->
                live.entry(migration)
                        .ifPresentOrElse(
                                entry -> check(migration, entry),
                                () -> stop(
                                        migration.name()
                                                + " was written by a person, so ormgen does not know how to undo it.",
                                        "Undo it by hand, and then tell Flyway that it has not run:\n  "
                                                + live.ran().table().markUndone(migration)));
        }
    }

    private void check(Migration migration, Entry entry) {
        ScriptChecksums scripts = new ScriptChecksums(live);
        scripts.check(entry, live.up(entry).path());
        scripts.check(entry, live.down(entry).path());
        if (live.verdict(entry) == Verdict.Down.IMPOSSIBLE) {
            live.error(
                    Code.NOT_UNDONE,
                    live.project().at(live.file(live.down(entry))),
                    migration.name() + " can't be undone, because what it replaced no longer exists.",
                    "The script says why. Write a new revision instead.");
        }
    }

    private void stop(String message, String hint) {
        live.error(Code.NOT_UNDONE, message, hint + "\nNothing was undone.");
    }
}
