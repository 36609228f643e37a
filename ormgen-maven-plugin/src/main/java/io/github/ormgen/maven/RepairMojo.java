package io.github.ormgen.maven;

import io.github.ormgen.CutShort;
import io.github.ormgen.DatabaseRequest;
import io.github.ormgen.GenerateException;
import io.github.ormgen.RepairRequest;
import io.github.ormgen.RepairRequest.Way;
import io.github.ormgen.RepairResult;
import io.github.ormgen.Repairer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells what stands of a script that was cut short on a database which commits each statement, and finishes it or takes it
 * back. Changes nothing unless that is asked for.
 */
@Mojo(name = "repair", requiresDirectInvocation = true, threadSafe = true)
public final class RepairMojo extends DatabaseMojo {

    /** What is to be done: {@code finish} runs the rest of the script, {@code takeBack} undoes what stands of it. */
    @Parameter(property = "ormgen.repair")
    private @Nullable String repair;

    /** How many of the script's first statements stand, where the database can't tell. */
    @Parameter(property = "ormgen.standing")
    private @Nullable Integer standing;

    /** What may be lost by taking back, by the names of tables and columns ({@code table.column}). */
    @Parameter(property = "ormgen.accept")
    private @Nullable List<String> accept;

    /** For Maven. */
    public RepairMojo() {}

    @Override
    void run(DatabaseRequest request, DiagnosticReport report) throws GenerateException, MojoFailureException {
        RepairRequest what = new RepairRequest(
                Parameters.way(repair),
                standing == null ? OptionalInt.empty() : OptionalInt.of(standing),
                Parameters.names(accept));
        try (RunLog progress = new RunLog(getLog())) {
            RepairResult result = Repairer.repair(request, what, progress);
            report.tell(result.warnings());
            tell(result);
        }
    }

    private void tell(RepairResult result) {
        if (result.cutShort().isEmpty()) {
            getLog().info("There is nothing to repair: "
                    + (result.rollsBack()
                            ? result.database() + " takes back by itself what a script did that fails."
                            : "no script was cut short on this database."));
            return;
        }
        CutShort cutShort = result.cutShort().get();
        Optional<Way> way = result.way();
        if (way.isPresent()) {
            getLog().info(RepairText.mended(cutShort, way.get()));
        } else {
            RepairText.of(cutShort).forEach(getLog()::warn);
            RepairText.commands(cutShort).forEach(getLog()::info);
        }
    }
}
