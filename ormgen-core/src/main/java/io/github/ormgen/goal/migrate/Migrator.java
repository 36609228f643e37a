package io.github.ormgen.goal.migrate;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.database.migrate.MigrationRunner;
import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.database.migrate.ScriptFailure;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.live.DatabaseContext;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.goal.live.FailureAdvice;
import io.github.ormgen.goal.live.LiveChecks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs a project's migrations on a database. */
public final class Migrator {

    private Migrator() {}

    /**
     * Runs what has not run.
     *
     * @param target the last version to run, empty for all
     * @param baseline the version that the database is taken over at, if it has tables and no history; else empty
     * @throws GoalException if a person has something to mend; then nothing has changed, or the message says what has
     */
    public static Result migrate(
            DatabaseRequest request, Optional<String> target, Optional<String> baseline, Progress progress)
            throws GoalException {
        DatabaseContext live = new DatabaseContext(request);
        try {
            List<Migration> before = live.migrations();
            if (baseline.isPresent() && before.stream().noneMatch(Migration::hasRun)) {
                live.ran().baseline(baseline.get());
                before = live.migrations();
            }
            LiveChecks checks = new LiveChecks(live);
            checks.check(before);
            if (target.isPresent()) {
                checks.target(target.get(), before);
            }
            checks.scripts(before);
            live.stopOnErrors();
            new MigrationRunner(live.database(), live.migrationFolder()).migrate(target, progress);
            return result(before, live);
        } catch (DatabaseFailure e) {
            throw live.failure(e);
        } catch (ScriptFailure e) {
            throw live.failure(
                    e.code(),
                    live.place(live.migrationFolder().resolve(e.script()), e),
                    "The script failed: " + e.getMessage() + ".",
                    new FailureAdvice(live.database()).ofMigrating(e));
        }
    }

    private static Result result(List<Migration> before, DatabaseContext live) throws GoalException {
        List<Migration> after = live.migrations();
        Set<String> stood =
                before.stream().filter(Migration::hasRun).map(Migration::script).collect(Collectors.toSet());
        List<Migration> standing = after.stream().filter(Migration::hasRun).toList();
        List<String> ran = standing.stream()
                .map(Migration::script)
                .filter(script -> !stood.contains(script))
                .toList();
        Optional<String> newest =
                standing.stream().flatMap(each -> each.version().stream()).reduce((former, latter) -> latter);
        int pending = (int) after.stream().filter(Migration::isPending).count();
        return new Result(ran, newest, pending, live.noticed());
    }

    /**
     * What has run.
     *
     * @param scripts the names of the scripts that ran, in order
     * @param version the newest version on the database now, empty if it has none
     * @param pending how many of the project's migrations have still not run
     */
    public record Result(List<String> scripts, Optional<String> version, int pending, List<Diagnostic> warnings) {}
}
