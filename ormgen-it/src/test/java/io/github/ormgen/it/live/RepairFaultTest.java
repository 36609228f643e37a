package io.github.ormgen.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** {@code -Dormgen.faults=all} cuts at every statement on MariaDB too, where each of them takes long. */
@DisplayName("A connection that is cut between any two statements")
class RepairFaultTest {

    static final List<Database> KINDS = Databases.KINDS;

    /** What a revision's connection is cut in, and what a person does then. */
    @FunctionalInterface
    private interface Turn {
        void run(int behind) throws Exception;
    }

    /** How many statements a script has. */
    private static final class CountingProgress implements Progress {

        private int statements;

        @Override
        public void begins(String script) {}

        @Override
        public void statement(String script, int done) {
            statements = done;
        }

        @Override
        public void ends(String script, long millis) {}
    }

    private final CountingProgress up = new CountingProgress();
    private final CountingProgress down = new CountingProgress();

    @TempDir
    private Path folder;

    private int mended;

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("of a migration leaves what info tells; what stands can be taken back, and the rest of it can be run")
    void migration(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            Faults faults = Faults.in(folder, database).begin();
            Catalog before = faults.catalog();
            Catalog after = after(faults);
            each(kind, up.statements, behind -> {
                if (cut(faults, true, behind)) {
                    faults.takeBack();
                    faults.assertBefore(before);
                    cut(faults, true, behind);
                    faults.finish();
                    faults.assertAfter(after);
                    faults.undo(Progress.NONE);
                }
                faults.assertBefore(before);
            });
            faults.project().migrate();
            faults.assertAfter(after);
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("of an undo leaves what info tells; what is gone can be made again, and the rest of it can be run")
    void undo(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            Faults faults = Faults.in(folder, database).begin();
            Catalog before = faults.catalog();
            Catalog after = after(faults);
            faults.project().migrate();
            each(kind, down.statements, behind -> {
                if (cut(faults, false, behind)) {
                    faults.takeBack();
                    faults.assertAfter(after);
                    cut(faults, false, behind);
                    faults.finish();
                    faults.assertBefore(before);
                    faults.project().migrate();
                }
                faults.assertAfter(after);
            });
        }
    }

    private Catalog after(Faults faults) throws Exception {
        faults.project().migrate(up);
        Catalog after = faults.catalog();
        faults.undo(down);
        return after;
    }

    /** Runs a turn for each statement, on MariaDB for some. */
    private void each(Database kind, int statements, Turn turn) throws Exception {
        boolean isEvery = kind != Database.MARIADB || "all".equals(System.getProperty("ormgen.faults"));
        for (int behind = 0; behind < statements; behind += isEvery ? 1 : 4) {
            turn.run(behind);
        }
        assertThat(mended)
                .as("faults that left something")
                .matches(count -> count > 1 == (kind != Database.POSTGRESQL));
    }

    /** Cuts; whether that leaves a part of the script behind, which info and repair tell of then. */
    private boolean cut(Faults faults, boolean isUp, int behind) throws Exception {
        Cut cut = new Cut(faults.project().database(), isUp ? "V2" : "U2", behind);
        Failures.of(() -> isUp ? faults.project().migrate(cut) : faults.undo(cut));
        boolean isLeft = faults.project().states().get(1).endsWith(isUp ? " failed" : " undo failed");
        assertThat(faults.project().repair().cutShort().isPresent())
                .as("repair tells of what is cut behind %s", behind)
                .isEqualTo(isLeft);
        mended += isLeft ? 1 : 0;
        return isLeft;
    }
}
