package io.github.ormgen.maven.log;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.Log;

/** Logs every few seconds how far something that takes long has come, until it is closed. */
public abstract class PeriodicLog implements AutoCloseable {

    /** Ten seconds. */
    static final long PERIOD_MILLIS = 10_000;

    final Log log;
    private final ScheduledExecutorService clock;

    PeriodicLog(Log log, long periodMillis) {
        this.log = log;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "ormgen progress");
            thread.setDaemon(true);
            return thread;
        });
        var unused = clock.scheduleAtFixedRate(
                () -> position().ifPresent(log::info), periodMillis, periodMillis, TimeUnit.MILLISECONDS);
    }

    /** How far it has come, in a line; empty if nothing runs. */
    abstract Optional<String> position();

    @Override
    public final void close() {
        clock.shutdownNow();
    }
}
