package io.github.ormgen.sql.lowering;

/**
 * A place where the database lacks what the model asks for, and gets something else. Scripts say so in their header.
 *
 * @param what what it gets, as the beginning of a sentence that the objects' names end
 * @param subject the name of the object
 */
public record Fallback(String what, String subject) {}
