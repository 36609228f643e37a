package io.github.ormgen.goal.check;

import io.github.ormgen.change.Revision;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.MissingScripts;
import io.github.ormgen.goal.ProjectContext;
import io.github.ormgen.goal.ProjectModel;
import io.github.ormgen.goal.ScriptChecksums;
import io.github.ormgen.history.History;
import java.util.List;
import java.util.Optional;

/** Looks whether model, history and scripts fit together, without a database. */
public final class Checker {

    private Checker() {}

    /**
     * Looks at a project.
     *
     * @throws GoalException with all that does not fit
     */
    public static Result check(MigrationRequest request) throws GoalException {
        ProjectContext migration = new ProjectContext(request);
        // A wrong model is no reason to be silent about the rest.
        Optional<ProjectModel> model = model(migration);
        boolean isRightModel = !migration.diagnostics().hasErrors();
        History history = migration.history();
        boolean isWhole = isRightModel && !migration.diagnostics().hasErrors();
        ScriptChecksums scripts = new ScriptChecksums(migration);
        history.entries().forEach(scripts::check);
        history.entries().forEach(scripts::checkStatements);
        new MissingScripts(migration).check(history);
        if (isWhole) {
            model.ifPresent(right -> history.headRevision().ifPresent(head -> migration.lint(head, right)));
            model.flatMap(right -> migration.draft(right, history)).ifPresent(draft -> ahead(draft, migration));
        }
        migration.stopOnErrors();
        return new Result(history.entries().size(), scripts.handWritten(history.entries()), migration.noticed());
    }

    /** The model; empty if it is wrong, which has been told then. */
    private static Optional<ProjectModel> model(ProjectContext migration) {
        try {
            return Optional.of(migration.model());
        } catch (GoalException e) {
            return Optional.empty();
        }
    }

    /** Reports that the model is ahead of the history. */
    public static void ahead(Revision draft, ProjectContext migration) {
        migration.ahead(draft, "See it: mvn ormgen:plan    Keep it: mvn ormgen:revision -Dormgen.name=<what changed>");
    }

    /**
     * What was found in order.
     *
     * @param handWritten the migrations that a person wrote, in the folder of migrations
     */
    public record Result(int revisions, List<String> handWritten, List<Diagnostic> warnings) {}
}
