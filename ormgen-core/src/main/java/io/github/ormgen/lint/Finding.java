package io.github.ormgen.lint;

import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.schema.change.Change;

/**
 * What a rule has found.
 *
 * @param rule the rule
 * @param change the change that it is about
 * @param path the place in the model of the table that it is about
 * @param message what would happen, a sentence
 * @param hint what to do about it, sentences
 */
public record Finding(LintRule rule, Change change, String path, String message, String hint) {}
