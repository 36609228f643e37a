package io.github.ormgen.schema;

/**
 * A column that a view gives.
 *
 * @param name the physical name, unquoted
 * @param type what the model takes it to hold; the query decides what it really is
 */
public record ViewColumn(String name, ColumnType type) {}
