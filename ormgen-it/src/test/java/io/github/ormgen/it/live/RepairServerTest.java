package io.github.ormgen.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("A server that is stopped hard between two statements")
class RepairServerTest {

    static final List<Database> KINDS = Databases.KINDS;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("leaves what info tells and repair mends, of a migration and of an undo")
    void stopped(Database kind) throws Exception {
        Databases.create(kind).close();
        try (OwnServer server = OwnServer.in(folder, kind)) {
            boolean rollsBack = kind == Database.POSTGRESQL;
            Faults faults = Faults.in(folder, server.database()).begin();
            Catalog before = faults.catalog();

            assertThat(stop(faults, server, "V2", 6)).isEqualTo("V2__next " + (rollsBack ? "pending" : "failed"));
            if (!rollsBack) {
                faults.takeBack();
            }
            faults.assertBefore(before);
            faults.project().migrate();
            Catalog after = faults.catalog();

            assertThat(stop(faults, server, "U2", 5)).isEqualTo("V2__next " + (rollsBack ? "applied" : "undo failed"));
            if (!rollsBack) {
                faults.takeBack();
            }
            faults.assertAfter(after);
        }
    }

    /** Stops the server in the middle of a script, and starts it again; the second revision's state then. */
    private static String stop(Faults faults, OwnServer server, String script, int behind) throws Exception {
        Progress stopping = new Progress() {
            @Override
            public void begins(String name) {}

            @Override
            public void statement(String name, int done) {
                if (name.startsWith(script) && done == behind) {
                    kill(server);
                }
            }

            @Override
            public void ends(String name, long millis) {}
        };
        Failures.of(() -> script.startsWith("V") ? faults.project().migrate(stopping) : faults.undo(stopping));
        server.start();
        return faults.project().states().get(1);
    }

    private static void kill(OwnServer server) {
        try {
            server.kill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
