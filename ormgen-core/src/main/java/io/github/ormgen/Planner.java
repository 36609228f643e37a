package io.github.ormgen;

import io.github.ormgen.history.Entry;
import io.github.ormgen.history.History;
import io.github.ormgen.plan.Plan;
import io.github.ormgen.schema.change.Revision;
import java.util.Optional;

/** Shows the draft, change by change, as each database takes it. Writes nothing. */
public final class Planner {

    private Planner() {}

    /**
     * Plans what the model is ahead by.
     *
     * @throws GenerateException if a person has something to mend
     */
    public static PlanResult plan(MigrationRequest request) throws GenerateException {
        MigrationRun migration = new MigrationRun(request);
        History history = migration.history();
        migration.run().stopOnErrors();
        ProjectModel model = migration.model();
        Optional<Revision> draft = migration.draft(model, history);
        migration.run().stopOnErrors();
        Optional<String> since = history.head().map(Entry::version);
        return new PlanResult(
                draft.map(revision ->
                        Plan.of(revision, since, request.databases(), MigrationRun.waivers(model), request.lint())),
                migration.run().noticed());
    }
}
