package io.github.ormgen.database.repair;

import io.github.ormgen.change.fold.SchemaAsChanges;
import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.database.migrate.ScriptFailure;
import io.github.ormgen.database.migrate.ScriptListener;
import io.github.ormgen.database.migrate.ScriptRunner;
import io.github.ormgen.database.shadow.ShadowDatabase;
import io.github.ormgen.database.shadow.ShadowServer;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.sql.script.Scripts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Runs statements on a shadow database, to see what each of them makes of it. What a person wrote does not run: it may name
 * other databases of the server, and the schema is as it was behind it.
 */
record DryRun(LiveDatabase live) {

    private static final String FILE = "V1__dry_run.sql";

    /**
     * A script that has been played.
     *
     * @param states what the database has at first, and behind each; none if it can't be played
     * @param reason why not; empty if it can
     */
    record Play(ScriptStatements pieces, List<Catalog> states, String reason) {}

    @FunctionalInterface
    private interface ShadowAction<T> {
        T on(LiveDatabase shadow) throws DatabaseFailure, ScriptFailure;
    }

    private <T> T on(ShadowAction<T> trial) throws DatabaseFailure, ScriptFailure {
        try (ShadowServer server = ShadowServer.forTrials(live);
                ShadowDatabase shadow = server.create()) {
            return trial.on(shadow.database());
        }
    }

    /** Reads a script, and plays it if it is known what its statements belong to. */
    Play play(ScriptSource source) throws DatabaseFailure, ScriptFailure {
        return on(shadow -> {
            ScriptStatements pieces = ScriptStatements.of(source, statements(shadow, source.text()));
            return pieces.isKnown()
                    ? play(shadow, source.start(), List.of(), pieces)
                    : new Play(pieces, List.of(), unknown(source));
        });
    }

    private static String unknown(ScriptSource source) {
        return source.changes().isEmpty()
                ? "A person wrote the script."
                : "The script was not written by this version of ormgen.";
    }

    /**
     * Plays statements.
     *
     * @param start the schema at the beginning
     * @param before statements that have run before
     */
    Play play(Schema start, List<ScriptStatement> before, ScriptStatements pieces) throws DatabaseFailure {
        try {
            return on(shadow -> play(shadow, start, before, pieces));
        } catch (ScriptFailure e) {
            throw new IllegalStateException(e);
        }
    }

    private static Play play(LiveDatabase shadow, Schema start, List<ScriptStatement> before, ScriptStatements pieces)
            throws DatabaseFailure {
        try {
            prepare(shadow, start, before);
            return new Play(pieces, states(shadow, pieces.all()), "");
        } catch (ScriptFailure e) {
            return new Play(
                    pieces, List.of(), "The script can't be tried on a shadow database: " + e.getMessage() + ".");
        }
    }

    /** What the database has at the beginning, and when all statements have run. */
    List<Catalog> ends(Schema start, List<ScriptStatement> before, List<ScriptStatement> pieces)
            throws DatabaseFailure, ScriptFailure {
        return on(shadow -> {
            prepare(shadow, start, List.of());
            Catalog first = shadow.catalog();
            run(shadow, text(before));
            run(shadow, text(pieces));
            return List.of(first, shadow.catalog());
        });
    }

    private static void prepare(LiveDatabase shadow, Schema start, List<ScriptStatement> before)
            throws DatabaseFailure, ScriptFailure {
        String creation = Scripts.statements(shadow.kind(), Schema.empty(), SchemaAsChanges.of(start)).stream()
                .map(statement -> statement.text() + ";\n")
                .collect(Collectors.joining());
        run(shadow, creation);
        run(shadow, text(before));
    }

    private static String text(List<ScriptStatement> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.byHand())
                .map(piece -> piece.sql() + "\n")
                .collect(Collectors.joining());
    }

    private static void run(LiveDatabase shadow, String script) throws DatabaseFailure, ScriptFailure {
        if (!script.isEmpty()) {
            new ScriptRunner(shadow, FILE, script).run(Progress.NONE, ScriptListener.NONE);
        }
    }

    /** The statements of a script, with what ends them, as Flyway reads them; none of them runs. */
    private static List<String> statements(LiveDatabase shadow, String script) throws DatabaseFailure, ScriptFailure {
        List<String> statements = new ArrayList<>();
        new ScriptRunner(shadow, FILE, script).run(Progress.NONE, new ScriptListener() {
            @Override
            public boolean isLeftOut(int before, String sql) {
                statements.add(sql);
                return true;
            }
        });
        return statements;
    }

    /** What the database has before the first statement, and after each; a person's are passed over. */
    private static List<Catalog> states(LiveDatabase shadow, List<ScriptStatement> pieces)
            throws DatabaseFailure, ScriptFailure {
        Observer observer = new Observer(shadow);
        new ScriptRunner(shadow, FILE, text(pieces)).run(Progress.NONE, observer);
        List<Catalog> states = new ArrayList<>();
        int index = 0;
        states.add(observer.states.get(index));
        for (ScriptStatement piece : pieces) {
            index += piece.byHand() ? 0 : 1;
            states.add(observer.states.get(index));
        }
        return states;
    }

    /** Reads the catalog after each statement that may have changed it. */
    private static final class Observer implements ScriptListener {

        private final List<Catalog> states = new ArrayList<>();
        private final LiveDatabase shadow;
        private boolean isSame;

        Observer(LiveDatabase shadow) {
            this.shadow = shadow;
        }

        private Catalog read(Connection connection) throws SQLException {
            return shadow.dialect().catalog(connection);
        }

        @Override
        public void begins(Connection connection, String script) throws SQLException {
            states.add(read(connection));
        }

        @Override
        public boolean isLeftOut(int before, String sql) {
            isSame = !shadow.dialect().server().commits(sql);
            return false;
        }

        @Override
        public void done(Connection connection, int statements) throws SQLException {
            states.add(isSame ? states.get(states.size() - 1) : read(connection));
        }
    }
}
