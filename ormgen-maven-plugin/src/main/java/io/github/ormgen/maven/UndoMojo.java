package io.github.ormgen.maven;

import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.goal.undo.Undoer;
import io.github.ormgen.maven.build.Parameters;
import io.github.ormgen.maven.log.DiagnosticReport;
import io.github.ormgen.maven.log.RunLog;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Undoes the newest migrations of a database with their down scripts. */
@Mojo(name = "undo", requiresDirectInvocation = true, threadSafe = true)
public final class UndoMojo extends DatabaseMojo {

    /** The version that is the newest afterwards; {@code 0} undoes all. */
    @Parameter(property = "ormgen.target")
    private @Nullable String target;

    /** The number of migrations to undo, if there is no target. */
    @Parameter(property = "ormgen.count", defaultValue = "1", required = true)
    private int count;

    /** The data loss that you accept, by the names of tables and columns ({@code table.column}). */
    @Parameter(property = "ormgen.accept")
    private @Nullable List<String> accept;

    /** For Maven. */
    public UndoMojo() {}

    @Override
    void run(DatabaseRequest request, DiagnosticReport report) throws GoalException {
        Undoer.Request what = new Undoer.Request(Optional.ofNullable(target), count, Parameters.names(accept));
        try (RunLog progress = new RunLog(getLog())) {
            Undoer.Result result = Undoer.undo(request, what, progress);
            report.tell(result.warnings());
            getLog().info(summary(result));
        }
    }

    private static String summary(Undoer.Result result) {
        String version = result.version()
                .map(newest -> "the database is at V" + newest + ".")
                .orElse("no migration is applied on the database.");
        return result.undone().isEmpty()
                ? "Nothing to undo: " + version
                : "Undid " + String.join(", ", result.undone()) + ": " + version;
    }
}
