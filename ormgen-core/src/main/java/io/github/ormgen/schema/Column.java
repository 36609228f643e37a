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
        Optional<String> comment) {

    /** A column that may be null, and nothing more. */
    public static Column of(String name, ColumnType type) {
        return new Column(name, "", type, true, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** This column with another name. */
    public Column withName(String other) {
        return new Column(other, path, type, nullable, identity, defaultValue, generated, comment);
    }

    /** This column with another path. */
    public Column withPath(String other) {
        return new Column(name, other, type, nullable, identity, defaultValue, generated, comment);
    }

    /** This column with another type. */
    public Column withType(ColumnType other) {
        return new Column(name, path, other, nullable, identity, defaultValue, generated, comment);
    }

    /** This column, with nulls allowed or not. */
    public Column withNullable(boolean other) {
        return new Column(name, path, type, other, identity, defaultValue, generated, comment);
    }

    /** This column, numbered by the database or not. */
    public Column withIdentity(boolean other) {
        return new Column(name, path, type, nullable, other, defaultValue, generated, comment);
    }

    /** This column with another default. */
    public Column withDefaultValue(Optional<DefaultValue> other) {
        return new Column(name, path, type, nullable, identity, other, generated, comment);
    }

    /** This column with another expression that it is computed from. */
    public Column withGenerated(Optional<SqlText> other) {
        return new Column(name, path, type, nullable, identity, defaultValue, other, comment);
    }

    /** This column with another comment. */
    public Column withComment(Optional<String> other) {
        return new Column(name, path, type, nullable, identity, defaultValue, generated, other);
    }
}
