package io.github.ormgen.maven.log;

import static io.github.ormgen.goal.ModelCounts.count;

import io.github.ormgen.database.migrate.Progress;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** Logs each script that has run, and every few seconds how far a long one has come. */
public final class RunLog extends PeriodicLog implements Progress {

    private volatile Running running = new Running("", 0, 0);

    private record Running(String script, int statements, long start) {}

    /** Reports to a log. */
    public RunLog(Log log) {
        this(log, PERIOD_MILLIS);
    }

    RunLog(Log log, long periodMillis) {
        super(log, periodMillis);
    }

    @Override
    Optional<String> position() {
        Running now = running;
        return now.script().isEmpty()
                ? Optional.empty()
                : Optional.of("  " + now.script() + " is running: " + count(now.statements(), "statement", "statements")
                        + " done, " + seconds((System.nanoTime() - now.start()) / 1_000_000));
    }

    @Override
    public void begins(String script) {
        running = new Running(script, 0, System.nanoTime());
    }

    @Override
    public void statement(String script, int done) {
        running = new Running(script, done, running.start());
    }

    @Override
    public void ends(String script, long millis) {
        log.info(
                "  " + script + "  " + count(running.statements(), "statement", "statements") + ", " + seconds(millis));
        running = new Running("", 0, 0);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
