package io.github.ormgen.dialect;

/** What some databases do or refuse by themselves, and others don't. */
public enum Rule {
    /** Makes an index for a foreign key whose columns no index begins with. */
    INDEXES_FOREIGN_KEYS,
    /** Finds out by itself what type a text or a null in a query is of. */
    FINDS_TYPES,
    /** Takes no text where it wants a value of another type, unless the text is cast. */
    WANTS_CASTS,
    /** Has a largest length of columns that hold bytes. */
    LIMITS_BYTES,
    /** Refuses a generated column whose expression gives another value at each call. */
    STEADY_GENERATED_COLUMNS,
    /** Refuses a check whose condition gives another value at each call. */
    STEADY_CHECKS,
    /**
     * Refuses foreign keys that change, and numbering of, a column that a check or a generated column uses ('CHECK
     * Constraints' and 'Foreign Key Constraints' in MySQL's manual; MariaDB was tried).
     */
    KEEPS_USED_COLUMNS,
    /** Refuses a foreign key that cascades deletes over a column that a generated column uses. */
    KEEPS_ROWS_OF_GENERATED_COLUMNS,
    /** Sorts nulls behind all values in an index, and not before them. */
    GREATEST_NULLS,
    /** Knows {@code restrict} and {@code no action} as two things. */
    KNOWS_RESTRICT,
    /** Keeps names that are written without quotes in capitals. */
    CAPITAL_NAMES
}
