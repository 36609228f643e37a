package io.github.ormgen.assessment;

/** What others wait for while a change runs, the longer the more rows there are. */
public enum Lock {
    /** Writers, while an index is built. */
    INDEX_BUILD,
    /** Writers, while a unique index, or that of a key, is built. */
    KEY_BUILD,
    /** Writers to both tables, while all rows are checked against a foreign key. */
    FOREIGN_KEY_CHECK,
    /** All, while all rows are checked. */
    CHECK_SCAN,
    /** All, while all rows are checked for nulls. */
    NULL_SCAN,
    /** All, while the table is written anew. */
    TABLE_REWRITE,
    /** Writers of the rows that the script updates. */
    ROW_UPDATE
}
