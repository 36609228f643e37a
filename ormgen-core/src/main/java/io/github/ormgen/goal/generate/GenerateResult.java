package io.github.ormgen.goal.generate;

import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.goal.DraftSummary;
import io.github.ormgen.goal.ModelCounts;
import io.github.ormgen.output.RootChanges;
import java.util.List;
import java.util.Optional;

/**
 * What a run did.
 *
 * @param upToDate whether there was nothing to do; then no root has changes and the draft isn't told again
 * @param counts what the model holds
 * @param changes what happened to the files, a root each: Java sources, draft, metadata
 * @param draft what the migrations lack, empty if they lack nothing
 * @param warnings what a person should look at, in file order
 */
public record GenerateResult(
        boolean upToDate,
        ModelCounts counts,
        List<RootChanges> changes,
        Optional<DraftSummary> draft,
        List<Diagnostic> warnings) {

    static GenerateResult upToDate(ModelCounts counts) {
        return new GenerateResult(true, counts, List.of(), Optional.empty(), List.of());
    }
}
