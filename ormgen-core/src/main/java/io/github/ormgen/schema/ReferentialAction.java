package io.github.ormgen.schema;

/** What a foreign key does when the row that it refers to is deleted or its key changes. */
public enum ReferentialAction {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL
}
