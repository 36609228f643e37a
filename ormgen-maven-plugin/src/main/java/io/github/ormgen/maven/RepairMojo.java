package io.github.ormgen.maven;

import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.goal.repair.InterruptedScriptReport;
import io.github.ormgen.goal.repair.Repairer;
import io.github.ormgen.goal.repair.Repairer.Way;
import io.github.ormgen.maven.build.Parameters;
import io.github.ormgen.maven.log.DiagnosticReport;
import io.github.ormgen.maven.log.RepairText;
import io.github.ormgen.maven.log.RunLog;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows which statements of an interrupted script ran, on a database that commits each statement, and finishes the
 * script or undoes it. Changes nothing unless you ask for it.
 */
@Mojo(name = "repair", requiresDirectInvocation = true, threadSafe = true)
public final class RepairMojo extends DatabaseMojo {

    /** What to do: {@code finish} runs the rest of the script, {@code takeBack} undoes the statements that ran. */
    @Parameter(property = "ormgen.repair")
    private @Nullable String repair;

    /** The number of statements that ran, counted from the first, if the database can't tell. */
    @Parameter(property = "ormgen.standing")
    private @Nullable Integer standing;

    /** The data loss by {@code takeBack} that you accept, by the names of tables and columns ({@code table.column}). */
    @Parameter(property = "ormgen.accept")
    private @Nullable List<String> accept;

    /** For Maven. */
    public RepairMojo() {}

    @Override
    void run(DatabaseRequest request, DiagnosticReport report) throws GoalException, MojoFailureException {
        Repairer.Request what = new Repairer.Request(
                Parameters.way(repair),
                standing == null ? OptionalInt.empty() : OptionalInt.of(standing),
                Parameters.names(accept));
        try (RunLog progress = new RunLog(getLog())) {
            Repairer.Result result = Repairer.repair(request, what, progress);
            report.tell(result.warnings());
            tell(result);
        }
    }

    private void tell(Repairer.Result result) {
        if (result.cutShort().isEmpty()) {
            getLog().info("There is nothing to repair: "
                    + (result.rollsBack()
                            ? result.database() + " rolls back a script that fails."
                            : "no script was interrupted on this database."));
            return;
        }
        InterruptedScriptReport cutShort = result.cutShort().get();
        Optional<Way> way = result.way();
        if (way.isPresent()) {
            getLog().info(RepairText.mended(cutShort, way.get()));
        } else {
            RepairText.of(cutShort).forEach(getLog()::warn);
            RepairText.commands(cutShort).forEach(getLog()::info);
        }
    }
}
