package io.github.ormgen.lint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a model has said to be fine.
 *
 * @param reasons by an entity's name and a rule's code, why it is
 */
public record Waivers(Map<String, Map<String, String>> reasons) {

    /** Nothing is waived. */
    public static Waivers none() {
        return new Waivers(Map.of());
    }

    /** Why a finding is fine, empty if nobody has said so. */
    public Optional<String> reason(Finding finding) {
        String entity = finding.path().split("\\.", 2)[0];
        return Optional.ofNullable(
                reasons.getOrDefault(entity, Map.of()).get(finding.rule().code()));
    }

    /** The findings that nobody has waived. */
    public List<Finding> left(Collection<Finding> findings) {
        return findings.stream().filter(finding -> reason(finding).isEmpty()).toList();
    }
}
