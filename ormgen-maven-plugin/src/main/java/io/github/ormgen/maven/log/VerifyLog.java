package io.github.ormgen.maven.log;

import static io.github.ormgen.goal.ModelCounts.count;

import io.github.ormgen.goal.verify.VerifyProgress;
import io.github.ormgen.schema.Database;
import io.github.ormgen.verify.VerificationReport;
import io.github.ormgen.verify.VerificationReport.StepResult;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** Logs a proof: a table for each database, and every few seconds how far it has come. */
public final class VerifyLog extends PeriodicLog implements VerifyProgress {

    private volatile Position position = Position.NOWHERE;

    /** On which database, how many scripts have run, and which runs now, with the statements that are done of it. */
    private record Position(String database, int ran, String script, int statements) {

        private static final Position NOWHERE = new Position("", 0, "", 0);

        Position in(String running, int done) {
            return new Position(database, ran, running, done);
        }

        Position behind() {
            return new Position(database, ran + 1, "", 0);
        }
    }

    /** Reports to a log. */
    public VerifyLog(Log log) {
        this(log, PERIOD_MILLIS);
    }

    VerifyLog(Log log, long periodMillis) {
        super(log, periodMillis);
    }

    @Override
    Optional<String> position() {
        Position now = position;
        if (now.database().isEmpty()) {
            return Optional.empty();
        }
        String running = now.script().isEmpty()
                ? ""
                : ", " + now.script() + " is running: " + count(now.statements(), "statement", "statements") + " done";
        return Optional.of(
                "  " + now.database() + ": " + count(now.ran(), "script has", "scripts have") + " run" + running);
    }

    @Override
    public void begins(Database database, String place) {
        log.info(database.displayName() + " " + place);
        position = new Position(database.displayName(), 0, "", 0);
    }

    @Override
    public void ends(VerificationReport proven) {
        position = Position.NOWHERE;
        TextTable table = new TextTable("migration", "up", "down", "up again");
        for (StepResult trial : proven.trials()) {
            table.add(List.of(
                    trial.name(),
                    trial.up().word(),
                    trial.down().word(),
                    trial.again().word()));
        }
        table.lines().forEach(log::info);
        proven.notes().forEach(note -> log.info("  " + note));
        proven.hibernate().ifPresent(version -> log.info("  Hibernate " + version + " accepts the entities."));
    }

    @Override
    public void begins(String script) {
        position = position.in(script, 0);
    }

    @Override
    public void statement(String script, int done) {
        position = position.in(script, done);
    }

    @Override
    public void ends(String script, long millis) {
        position = position.behind();
    }
}
