package io.github.ormgen.goal.plan;

import io.github.ormgen.change.Revision;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.ProjectContext;
import io.github.ormgen.goal.ProjectModel;
import io.github.ormgen.history.Entry;
import io.github.ormgen.history.History;
import io.github.ormgen.plan.Plan;
import java.util.List;
import java.util.Optional;

/** Shows the draft, change by change, as each database takes it. Writes nothing. */
public final class Planner {

    private Planner() {}

    /**
     * Plans what the model is ahead by.
     *
     * @throws GoalException if a person has something to mend
     */
    public static Result plan(MigrationRequest request) throws GoalException {
        ProjectContext migration = new ProjectContext(request);
        History history = migration.history();
        migration.stopOnErrors();
        ProjectModel model = migration.model();
        Optional<Revision> draft = migration.draft(model, history);
        migration.stopOnErrors();
        Optional<String> since = history.head().map(Entry::version);
        return new Result(
                draft.map(revision ->
                        Plan.of(revision, since, request.databases(), ProjectContext.waivers(model), request.lint())),
                migration.noticed());
    }

    /**
     * What a model is ahead by.
     *
     * @param plan the draft as each database takes it; empty if the model is not ahead
     */
    public record Result(Optional<Plan> plan, List<Diagnostic> warnings) {}
}
