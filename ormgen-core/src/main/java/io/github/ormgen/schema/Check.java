package io.github.ormgen.schema;

/**
 * A check constraint.
 *
 * @param name the constraint's name
 * @param path where it comes from in the model
 * @param rule what must hold
 */
public record Check(String name, String path, CheckRule rule) {}
