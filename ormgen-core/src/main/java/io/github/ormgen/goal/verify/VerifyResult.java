package io.github.ormgen.goal.verify;

import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.verify.VerificationReport;
import java.util.List;

/**
 * What came of a proof in which nothing was wrong.
 *
 * @param proven each of the project's databases
 * @param warnings what a person should look at
 */
public record VerifyResult(List<VerificationReport> proven, List<Diagnostic> warnings) {}
