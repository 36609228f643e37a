package io.github.ormgen.change;

import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.SqlText;

/** What rows get in a column in which they have nothing. */
public sealed interface FillValue {

    /** The same value for every row. */
    record Literal(DefaultValue value) implements FillValue {}

    /** What an expression over the row gives. */
    record Sql(SqlText expression) implements FillValue {}
}
