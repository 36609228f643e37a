package io.github.ormgen.lint;

import io.github.ormgen.change.Change;
import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.diagnostic.Severity;

/**
 * What a rule has found.
 *
 * @param rule the rule
 * @param severity how bad it is
 * @param change the change that it is about
 * @param path the place in the model of the table that it is about, empty if it is about none
 * @param message what would happen, a sentence
 * @param hint what to do about it, sentences
 */
public record Finding(LintRule rule, Severity severity, Change change, String path, String message, String hint) {

    /** The same, as bad as somebody else says. */
    Finding withSeverity(Severity other) {
        return new Finding(rule, other, change, path, message, hint);
    }
}
