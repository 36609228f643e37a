package io.github.ormgen.model;

/**
 * A column that refers to another table's.
 *
 * @param referenced the name of the column that it refers to
 * @param type the type of both
 * @param path where it comes from in the model, such as {@code Book.author.id}
 */
public record JoinColumn(String name, String referenced, DataType type, String path) {}
