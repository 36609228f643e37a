package io.github.ormgen.model;

import io.github.ormgen.schema.SqlText;

/** What rows that are there get in a column that becomes required, or whose type changes. */
public sealed interface Backfill {

    /** The same value for every row. */
    record Literal(AttributeDefault value) implements Backfill {}

    /** What an expression over the row gives. */
    record Sql(SqlText expression) implements Backfill {}
}
