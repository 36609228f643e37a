package io.github.ormgen.sql;

/** The order of statements inside a script; in between stand the stages of changes to what exists. */
public enum Stage {
    DROP_FOREIGN_KEY,
    SCHEMA,
    ENUM_TYPE,
    SEQUENCE,
    TABLE,
    COMMENT,
    UNIQUE_INDEX,
    INDEX,
    FOREIGN_KEY,
    DROP_TABLE,
    DROP_SEQUENCE,
    DROP_ENUM_TYPE
}
