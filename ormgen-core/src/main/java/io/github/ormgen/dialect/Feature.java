package io.github.ormgen.dialect;

/** What some databases have and others don't; lowering writes the lack around. */
public enum Feature {
    /** Schemas within a database, that a table may stand in. */
    SCHEMAS,
    /** Moves a table from one schema to another. */
    MOVED_TABLES,
    /** Tables that compare text in a way of their own. */
    TABLE_COLLATIONS,
    SEQUENCES,
    /** Types that list their values, made by a statement of their own. */
    ENUM_TYPES,
    ARRAYS,
    /** Indexes over the rows that a condition names. */
    PARTIAL_INDEXES,
    /** Indexes over expressions. */
    EXPRESSION_INDEXES,
    /** Access methods of indexes, such as {@code gin}. */
    INDEX_METHODS,
    /** Further columns that an index carries. */
    INCLUDED_COLUMNS,
    /** {@code nulls first} and {@code nulls last} in indexes. */
    NULLS_ORDER,
    /** Several actions in one {@code alter table}. */
    SEVERAL_ACTIONS,
    /** Primary keys that are called what scripts say; elsewhere all are {@code PRIMARY}. */
    NAMED_PRIMARY_KEYS,
    /** Numbered columns that are no key. */
    FREE_IDENTITY,
    /** Foreign keys over columns that no index begins with. */
    UNINDEXED_KEYS,
    /** Checks and generated columns that follow when a column that they use gets another name. */
    RENAMES_FOLLOWED,
    /** Views that another query can replace, whatever its columns are. */
    REPLACED_VIEWS,
    /** Statements that give views other names, and comments. */
    ALTERED_VIEWS,
    /** Statements that change the schema roll back with their transaction. */
    TRANSACTIONAL_DDL
}
