package io.github.ormgen.model;

import io.github.ormgen.schema.SqlText;
import java.util.List;
import java.util.Optional;

/**
 * An attribute with a single column.
 *
 * @param column its column's name; in an embeddable itself, the name within it
 * @param defaultValue what a new object and a new row get
 * @param validations what its value must satisfy, in the order declared, named types' first
 * @param naturalId whether it is part of the natural identifier
 * @param sensitive whether it stays out of texts such as {@code toString}
 * @param insertable whether inserts write it
 * @param updatable whether updates write it
 * @param generated the SQL that the database computes and stores it from
 * @param backfill what rows that are there get in it
 * @param constraint the name of the check that holds its enum's values, where it is not the derived one
 */
public record BasicAttribute(
        Declaration declaration,
        DataType type,
        boolean optional,
        String column,
        Optional<AttributeDefault> defaultValue,
        List<Validation> validations,
        Role role,
        boolean naturalId,
        boolean sensitive,
        boolean insertable,
        boolean updatable,
        Optional<SqlText> generated,
        Optional<Backfill> backfill,
        Optional<String> constraint)
        implements Attribute {

    /** This attribute, computed by the database from other SQL, and with another backfill. */
    public BasicAttribute with(Optional<SqlText> sql, Optional<Backfill> other) {
        return with(defaultValue, validations, role, naturalId, sql, other);
    }

    /** This attribute in another role, in which nothing is written: without what is filled in and checked then. */
    public BasicAttribute readOnly(Role other) {
        return with(Optional.empty(), List.of(), other, false, Optional.empty(), Optional.empty());
    }

    private BasicAttribute with(
            Optional<AttributeDefault> otherDefault,
            List<Validation> otherValidations,
            Role otherRole,
            boolean natural,
            Optional<SqlText> sql,
            Optional<Backfill> otherBackfill) {
        return new BasicAttribute(
                declaration,
                type,
                optional,
                column,
                otherDefault,
                otherValidations,
                otherRole,
                natural,
                sensitive,
                insertable,
                updatable,
                sql,
                otherBackfill,
                constraint);
    }

    /** What a basic attribute is for. */
    public enum Role {
        /** Part of the identifier. */
        ID,
        /** A person's own. */
        FIELD,
        /** Counts updates, for optimistic locking. */
        VERSION,
        /** When the object was first stored. */
        CREATED,
        /** When it was last changed. */
        UPDATED,
        /** Marks it as deleted. */
        DELETED
    }
}
