package io.github.ormgen.goal.imports;

import io.github.ormgen.diagnostic.Diagnostic;
import java.util.List;

/**
 * What an import gave.
 *
 * @param tables how many tables there were
 * @param entities how many entities they became
 * @param version the version of the baseline
 * @param written the files that were written, as a person would type them
 * @param report the file that tells what could not be said, among those written
 * @param notSaid what could not be said, or only otherwise, a line each
 * @param warnings what a person should look at beside
 */
public record ImportResult(
        int tables,
        int entities,
        String version,
        List<String> written,
        String report,
        List<String> notSaid,
        List<Diagnostic> warnings) {}
