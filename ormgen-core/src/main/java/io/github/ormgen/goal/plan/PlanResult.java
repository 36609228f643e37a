package io.github.ormgen.goal.plan;

import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * What a model is ahead by.
 *
 * @param plan the draft as each database takes it; empty if the model is not ahead
 * @param warnings what a person should look at, in file order
 */
public record PlanResult(Optional<Plan> plan, List<Diagnostic> warnings) {}
