package io.github.ormgen.maven;

import io.github.ormgen.DatabaseRequest;
import io.github.ormgen.GenerateException;
import io.github.ormgen.UndoRequest;
import io.github.ormgen.UndoResult;
import io.github.ormgen.Undoer;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Takes back the newest migrations from a database, by the scripts that were kept with them. */
@Mojo(name = "undo", requiresDirectInvocation = true, threadSafe = true)
public final class UndoMojo extends DatabaseMojo {

    /** The version that is to be the newest then; {@code 0} takes all back. */
    @Parameter(property = "ormgen.target")
    private @Nullable String target;

    /** How many are taken back, if no target says how far. */
    @Parameter(property = "ormgen.count", defaultValue = "1", required = true)
    private int count;

    /** What may be lost, by the names of tables and columns ({@code table.column}). */
    @Parameter(property = "ormgen.accept")
    private @Nullable List<String> accept;

    /** For Maven. */
    public UndoMojo() {}

    @Override
    void run(DatabaseRequest request, DiagnosticReport report) throws GenerateException {
        UndoRequest what = new UndoRequest(Optional.ofNullable(target), count, Parameters.names(accept));
        try (RunLog progress = new RunLog(getLog())) {
            UndoResult result = Undoer.undo(request, what, progress);
            report.tell(result.warnings());
            getLog().info(summary(result));
        }
    }

    private static String summary(UndoResult result) {
        String version = result.version()
                .map(newest -> "the database is at V" + newest + ".")
                .orElse("no migration stands on the database.");
        return result.undone().isEmpty()
                ? "Nothing to take back: " + version
                : "Took back " + String.join(", ", result.undone()) + ": " + version;
    }
}
