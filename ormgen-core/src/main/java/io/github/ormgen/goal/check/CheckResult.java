package io.github.ormgen.goal.check;

import io.github.ormgen.diagnostic.Diagnostic;
import java.util.List;

/**
 * What was found in order.
 *
 * @param revisions how many revisions are kept
 * @param handWritten the migrations that a person wrote, in the folder of migrations
 * @param warnings what a person should look at, in file order
 */
public record CheckResult(int revisions, List<String> handWritten, List<Diagnostic> warnings) {}
