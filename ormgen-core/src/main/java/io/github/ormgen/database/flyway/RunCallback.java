package io.github.ormgen.database.flyway;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Tells how far Flyway has come, and does what belongs to a script's transaction. */
final class RunCallback extends BaseCallback {

    /** What is done behind a script's last statement, in its transaction where there is one. */
    @FunctionalInterface
    interface Closing {
        void close(Connection connection) throws SQLException;
    }

    /** The script has run, but not what comes behind it. */
    static final class ClosingFailed extends RuntimeException {
        ClosingFailed(SQLException cause) {
            super(cause);
        }
    }

    private final Progress progress;
    private final Closing closing;
    private String script = "";
    private int statements;
    private long start;

    RunCallback(Progress progress, Closing closing) {
        this.progress = progress;
        this.closing = closing;
    }

    /** The script that runs or ran last; empty if none has begun. */
    String script() {
        return script;
    }

    /** How many of its statements have been done. */
    int statements() {
        return statements;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE
                || event == Event.AFTER_EACH_MIGRATE_STATEMENT
                || event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        if (event == Event.BEFORE_EACH_MIGRATE) {
            script = context.getMigrationInfo().getScript();
            statements = 0;
            start = System.nanoTime();
            progress.begins(script);
        } else if (event == Event.AFTER_EACH_MIGRATE_STATEMENT) {
            statements++;
            progress.statement(script, statements);
        } else {
            close(context);
            progress.ends(script, (System.nanoTime() - start) / 1_000_000);
        }
    }

    private void close(Context context) {
        try {
            closing.close(context.getConnection());
        } catch (SQLException e) {
            throw new ClosingFailed(e);
        }
    }
}
