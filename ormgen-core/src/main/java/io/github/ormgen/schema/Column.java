package io.github.ormgen.schema;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name the physical name, unquoted
 * @param path where it comes from in the model, such as {@code Patient.home.zip}
 * @param type what it holds
 * @param nullable whether it may be null
 * @param identity whether the database numbers the rows
 * @param defaultValue what it holds when an insert does not say
 * @param generated the expression that the database computes and stores it from
 * @param comment what the model says of it
 */
public record Column(
        String name,
        String path,
        ColumnType type,
        boolean nullable,
        boolean identity,
        Optional<DefaultValue> defaultValue,
        Optional<SqlText> generated,
        Optional<String> comment) {}
