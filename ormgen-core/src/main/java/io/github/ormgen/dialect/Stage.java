package io.github.ormgen.dialect;

/** The order of statements inside a script; in between stand the stages of changes to what exists. */
public enum Stage {
    /** What rows are asked for before anything changes. */
    GUARD,
    DROP_VIEW,
    DROP_FOREIGN_KEY,
    SCHEMA,
    ENUM_TYPE,
    SEQUENCE,
    TABLE,
    COMMENT,
    UNIQUE_INDEX,
    INDEX,
    /** What rows are asked for once something has changed. */
    GUARD_IN_PLACE,
    FOREIGN_KEY,
    /** What rows get that have nothing yet where something is required from now on; these stay in their order. */
    FILL,
    /** A change to what exists; these stay in their order. */
    ALTER,
    DROP_TABLE,
    DROP_SEQUENCE,
    DROP_ENUM_TYPE,
    /** Last: a view may take the name of a table. */
    VIEW
}
