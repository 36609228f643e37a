package io.github.ormgen.database.migrate;

import io.github.ormgen.dialect.server.DatabaseServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.exception.FlywayBlockStatementExecutionException;

/** Tells how far Flyway has come, and does what belongs to a script's transaction. */
final class RunCallback extends BaseCallback {

    /** The script has run, but not what comes behind it. */
    static final class ClosingFailed extends RuntimeException {
        ClosingFailed(SQLException cause) {
            super(cause);
        }
    }

    private final Progress progress;
    private final ScriptListener listener;
    private final DatabaseServer server;
    private String script = "";
    private String version = "";
    private int statements;
    private boolean isAtEnd;
    private boolean isCommitted;
    private long start;

    RunCallback(Progress progress, ScriptListener listener, DatabaseServer server) {
        this.progress = progress;
        this.listener = listener;
        this.server = server;
    }

    /** The script that runs or ran last; empty if none has begun. */
    String script() {
        return script;
    }

    /** The version of that script; empty if it has none. */
    String version() {
        return version;
    }

    /** Whether something of it may stand on a database that commits each statement, whatever becomes of its transaction. */
    boolean isCommitted() {
        return isCommitted;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE
                || event == Event.BEFORE_EACH_MIGRATE_STATEMENT
                || event == Event.AFTER_EACH_MIGRATE_STATEMENT
                || event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        switch (event) {
            case BEFORE_EACH_MIGRATE -> {
                statements = 0;
                isAtEnd = false;
                isCommitted = false;
                start = System.nanoTime();
                String name = context.getMigrationInfo().getScript();
                keep(() -> listener.begins(context.getConnection(), name));
                script = name;
                version = Optional.ofNullable(context.getMigrationInfo().getVersion())
                        .map(MigrationVersion::getVersion)
                        .orElse("");
                progress.begins(script);
            }
            case BEFORE_EACH_MIGRATE_STATEMENT -> begin(context.getStatement().getSql());
            case AFTER_EACH_MIGRATE_STATEMENT -> {
                statements++;
                keep(() -> done(context));
                progress.statement(script, statements);
            }
            default -> {
                isAtEnd = true;
                keep(() -> listener.ends(context.getConnection()));
                progress.ends(script, (System.nanoTime() - start) / 1_000_000);
            }
        }
    }

    private void begin(String sql) {
        if (listener.isLeftOut(statements, sql)) {
            statements++;
            isCommitted = true;
            throw new FlywayBlockStatementExecutionException(
                    new ErrorDetails(CoreErrorCode.ERROR, "it stands"), "It has been done before.");
        }
        isCommitted = isCommitted || server.commits(sql);
    }

    private void done(Context context) throws SQLException {
        Connection connection = context.getConnection();
        listener.done(connection, statements);
        boolean commits = listener.isCommitted()
                && !connection.getAutoCommit()
                && server.commits(context.getStatement().getSql());
        if (commits) {
            connection.commit();
        }
    }

    @FunctionalInterface
    private interface Entry {
        void write() throws SQLException;
    }

    private void keep(Entry entry) {
        try {
            entry.write();
        } catch (SQLException e) {
            if (isAtEnd) {
                throw new ClosingFailed(e);
            }
            throw new FlywayException(String.valueOf(e.getMessage()), e);
        }
    }
}
