package io.github.ormgen.schema.change;

import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.SqlText;

/** What rows get in a column in which they have nothing. */
public sealed interface Fill {

    /** The same value for every row. */
    record Literal(DefaultValue value) implements Fill {}

    /** What an expression over the row gives. */
    record Sql(SqlText expression) implements Fill {}
}
