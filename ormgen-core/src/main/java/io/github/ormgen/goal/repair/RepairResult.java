package io.github.ormgen.goal.repair;

import io.github.ormgen.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What was cut short, and what has become of it.
 *
 * @param cutShort the script; empty if there is none on the database
 * @param way which way it was mended; empty if it stands as it was
 * @param rollsBack whether the database takes back by itself what a script did that fails
 */
public record RepairResult(
        Optional<InterruptedScriptReport> cutShort,
        Optional<RepairRequest.Way> way,
        String database,
        boolean rollsBack,
        List<Diagnostic> warnings) {}
