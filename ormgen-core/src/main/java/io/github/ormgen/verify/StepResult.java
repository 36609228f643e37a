package io.github.ormgen.verify;

/**
 * What came of one migration.
 *
 * @param name its name
 * @param up of running it
 * @param down of taking it back
 * @param again of running it once more
 */
public record StepResult(String name, Outcome up, Outcome down, Outcome again) {}
