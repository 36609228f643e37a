package io.github.ormgen.maven;

import static io.github.ormgen.goal.ModelCounts.count;

import io.github.ormgen.database.migrate.Progress;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.Log;

/** Logs each script that has run, and every few seconds how far a long one has come. */
final class RunLog implements Progress, AutoCloseable {

    private static final int PERIOD_SECONDS = 10;

    private final Log log;
    private final ScheduledExecutorService clock;
    private volatile Running running = new Running("", 0, 0);

    private record Running(String script, int statements, long start) {}

    RunLog(Log log) {
        this(log, PERIOD_SECONDS * 1000L);
    }

    RunLog(Log log, long periodMillis) {
        this.log = log;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "ormgen progress");
            thread.setDaemon(true);
            return thread;
        });
        var unused = clock.scheduleAtFixedRate(this::tell, periodMillis, periodMillis, TimeUnit.MILLISECONDS);
    }

    private void tell() {
        Running now = running;
        if (!now.script().isEmpty()) {
            log.info("  " + now.script() + " is running: " + count(now.statements(), "statement", "statements")
                    + " done, " + seconds((System.nanoTime() - now.start()) / 1_000_000));
        }
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

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
