package io.github.ormgen.maven;

import static io.github.ormgen.goal.ModelCounts.count;

import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.goal.migrate.Migrator;
import io.github.ormgen.maven.log.DiagnosticReport;
import io.github.ormgen.maven.log.RunLog;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Runs the pending migrations on a database, through Flyway. */
@Mojo(name = "migrate", threadSafe = true)
public final class MigrateMojo extends DatabaseMojo {

    /** The last version to run; all if it isn't set. */
    @Parameter(property = "ormgen.target")
    private @Nullable String target;

    /**
     * The version of a database that has tables but no history: the migrations up to this version are treated as
     * already run.
     */
    @Parameter(property = "ormgen.baseline")
    private @Nullable String baseline;

    /** For Maven. */
    public MigrateMojo() {}

    @Override
    void run(DatabaseRequest request, DiagnosticReport report) throws GoalException {
        try (RunLog progress = new RunLog(getLog())) {
            Migrator.Result result =
                    Migrator.migrate(request, Optional.ofNullable(target), Optional.ofNullable(baseline), progress);
            report.tell(result.warnings());
            getLog().info(summary(result));
        }
    }

    private static String summary(Migrator.Result result) {
        String version = result.version()
                .map(newest -> "the database is at V" + newest)
                .orElse("no migration has run on the database");
        String ran = result.scripts().isEmpty()
                ? "Nothing to run: "
                : "Ran " + count(result.scripts().size(), "script", "scripts") + ": ";
        return ran + version + (result.pending() == 0 ? "." : ", and " + result.pending() + " more could run.");
    }
}
