package io.github.ormgen;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.history.History;
import io.github.ormgen.schema.change.Revision;
import java.util.Optional;

/** Looks whether model, history and scripts fit together, without a database. */
public final class Checker {

    private Checker() {}

    /**
     * Looks at a project.
     *
     * @throws GenerateException with all that does not fit
     */
    public static CheckResult check(MigrationRequest request) throws GenerateException {
        MigrationRun migration = new MigrationRun(request);
        // A wrong model is no reason to be silent about the rest.
        Optional<ProjectModel> model = model(migration);
        boolean isRightModel = !migration.diagnostics().hasErrors();
        History history = migration.history();
        boolean isWhole = isRightModel && !migration.diagnostics().hasErrors();
        KeptScripts scripts = new KeptScripts(migration);
        history.entries().forEach(scripts::check);
        history.entries().forEach(scripts::checkStatements);
        new LaterDatabases(migration).check(history);
        if (isWhole) {
            model.ifPresent(right -> history.headRevision().ifPresent(head -> migration.lint(head, right)));
            model.flatMap(right -> migration.draft(right, history)).ifPresent(draft -> ahead(draft, migration));
        }
        migration.run().stopOnErrors();
        return new CheckResult(
                history.entries().size(),
                scripts.handWritten(history.entries()),
                migration.run().noticed());
    }

    /** The model; empty if it is wrong, which has been told then. */
    private static Optional<ProjectModel> model(MigrationRun migration) {
        try {
            return Optional.of(migration.model());
        } catch (GenerateException e) {
            return Optional.empty();
        }
    }

    /** Reports that the model is ahead of the history. */
    static void ahead(Revision draft, MigrationRun migration) {
        migration
                .diagnostics()
                .error(
                        Code.MODEL_AHEAD,
                        migration.project().model(),
                        "The model is ahead of the migrations by " + DraftSummary.ahead(draft) + ".",
                        "See it: mvn ormgen:plan    Keep it: mvn ormgen:revision -Dormgen.name=<what changed>");
    }
}
