package io.github.ormgen.lint;

import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How bad a project finds what the rules find.
 *
 * @param severities what it says of single rules; empty for a rule that it turns off
 */
public record LintLevels(Map<LintRule, Optional<Severity>> severities) {

    /** As bad as the rules say themselves. */
    public static LintLevels usual() {
        return new LintLevels(Map.of());
    }

    /** The findings that are left, with the severity that they have here. */
    List<Finding> of(List<Finding> findings) {
        return findings.stream().flatMap(this::of).toList();
    }

    private Stream<Finding> of(Finding finding) {
        return severities
                .getOrDefault(finding.rule(), Optional.of(finding.severity()))
                .map(finding::withSeverity)
                .stream();
    }
}
