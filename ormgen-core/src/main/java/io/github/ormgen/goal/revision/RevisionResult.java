package io.github.ormgen.goal.revision;

import io.github.ormgen.change.Revision;
import io.github.ormgen.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What was kept.
 *
 * @param revision the revision; empty if the model has nothing that the migrations lack
 * @param written the files that were written, as a person would type them
 * @param removed the files that were removed
 * @param warnings what a person should look at, in file order
 */
public record RevisionResult(
        Optional<Revision> revision, List<String> written, List<String> removed, List<Diagnostic> warnings) {}
