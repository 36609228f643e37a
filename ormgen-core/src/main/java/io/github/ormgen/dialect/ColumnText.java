package io.github.ormgen.dialect;

import io.github.ormgen.schema.Column;
import java.util.Optional;

/** What a database is told of a lowered column: two columns of one text are the same to it. */
public record ColumnText(
        String type,
        boolean nullable,
        boolean identity,
        Optional<String> defaultValue,
        Optional<String> generated,
        Optional<String> comment) {

    /** What a dialect says of a column. */
    public static ColumnText of(Dialect dialect, Column column) {
        return new ColumnText(
                dialect.type(column.type()),
                column.nullable(),
                column.identity(),
                dialect.defaultOf(column),
                column.generated().flatMap(sql -> new Expressions(dialect).of(sql)),
                column.comment());
    }

    /** Whether both compute the same, if they compute at all. */
    public boolean isSameExpression(ColumnText other) {
        return type.equals(other.type) && generated.equals(other.generated) && nullable == other.nullable;
    }
}
