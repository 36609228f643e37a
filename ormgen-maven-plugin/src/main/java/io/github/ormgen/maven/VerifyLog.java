package io.github.ormgen.maven;

import io.github.ormgen.VerifyProgress;
import io.github.ormgen.schema.Database;
import io.github.ormgen.verify.Proven;
import io.github.ormgen.verify.Trial;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Logs a proof: a table for each database, and every few seconds which script it has come to. */
final class VerifyLog implements VerifyProgress, AutoCloseable {

    private final Log log;
    private final RunLog scripts;

    VerifyLog(Log log) {
        this.log = log;
        this.scripts = RunLog.ofLongRuns(log);
    }

    @Override
    public void begins(Database database, String place) {
        log.info(database.displayName() + " " + place);
    }

    @Override
    public void ends(Proven proven) {
        TextTable table = new TextTable("migration", "up", "down", "up again");
        for (Trial trial : proven.trials()) {
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
        scripts.begins(script);
    }

    @Override
    public void statement(String script, int done) {
        scripts.statement(script, done);
    }

    @Override
    public void ends(String script, long millis) {
        scripts.ends(script, millis);
    }

    @Override
    public void close() {
        scripts.close();
    }
}
