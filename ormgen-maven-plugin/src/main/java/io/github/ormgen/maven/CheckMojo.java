package io.github.ormgen.maven;

import static io.github.ormgen.goal.ModelCounts.count;

import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.check.Checker;
import io.github.ormgen.maven.log.DiagnosticReport;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Fails if model, history and scripts don't match: the model is ahead, two revisions have one parent, or a script is
 * missing or was edited after it was kept. Needs no database.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends MigrationMojo {

    /** For Maven. */
    public CheckMojo() {}

    @Override
    void run(MigrationRequest request, DiagnosticReport report) throws GoalException {
        Checker.Result result = Checker.check(request);
        report.tell(result.warnings());
        result.handWritten().forEach(file -> getLog().info("Written by a person: " + file));
        getLog().info("All correct: " + count(result.revisions(), "revision", "revisions")
                + ", and the model matches them.");
    }
}
