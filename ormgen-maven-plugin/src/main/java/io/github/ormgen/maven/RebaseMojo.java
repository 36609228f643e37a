package io.github.ormgen.maven;

import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.rebase.Rebaser;
import io.github.ormgen.maven.build.Parameters;
import io.github.ormgen.maven.log.DiagnosticReport;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Moves the revisions of one branch after those of another, after both were merged: with new numbers, parents and
 * scripts. A history without a fork stays as it is.
 */
@Mojo(name = "rebase", requiresDirectInvocation = true, threadSafe = true)
public final class RebaseMojo extends MigrationMojo {

    /**
     * The first revision of the branch to move, such as {@code V3__fax}; the default is the one with the higher
     * version.
     */
    @Parameter(property = "ormgen.revision")
    private @Nullable String revision;

    /** The data loss that you accept, by name, if the changes of a revision must be found again from the model. */
    @Parameter(property = "ormgen.accept")
    private @Nullable List<String> accept;

    /** For Maven. */
    public RebaseMojo() {}

    @Override
    void run(MigrationRequest request, DiagnosticReport report) throws GoalException {
        Rebaser.Result result = Rebaser.rebase(request, Optional.ofNullable(revision), Parameters.names(accept));
        report.tell(result.warnings());
        if (result.moved().isEmpty()) {
            getLog().info("The history has no fork: nothing was written.");
            return;
        }
        result.moved().forEach(this::tell);
        getLog().info("They now follow " + (result.onto().isEmpty() ? "nothing" : result.onto()) + ".");
        result.written().forEach(file -> getLog().info("  + " + file));
        result.removed().forEach(file -> getLog().info("  - " + file));
        getLog().info("If a database ran one of them under its old name, undo it there first.");
    }

    private void tell(Rebaser.Result.Move move) {
        getLog().info("Moved " + move.before() + " to " + move.after() + ".");
        if (!move.conflict().isEmpty()) {
            getLog().warn("It did not match any more, from " + move.conflict()
                    + " on: its changes were found again from the" + " model. Check its scripts.");
        }
    }
}
