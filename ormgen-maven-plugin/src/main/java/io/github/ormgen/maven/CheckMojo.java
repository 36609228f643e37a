package io.github.ormgen.maven;

import static io.github.ormgen.ModelCounts.count;

import io.github.ormgen.CheckResult;
import io.github.ormgen.Checker;
import io.github.ormgen.GenerateException;
import io.github.ormgen.MigrationRequest;
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
    void run(MigrationRequest request, DiagnosticReport report) throws GenerateException {
        CheckResult result = Checker.check(request);
        report.tell(result.warnings());
        result.handWritten().forEach(file -> getLog().info("Written by hand: " + file));
        getLog().info("In order: " + count(result.revisions(), "revision", "revisions")
                + ", and the model is what they lead to.");
    }
}
