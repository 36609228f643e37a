package io.github.ormgen.schema;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** One part of an index's key. */
public sealed interface IndexPart {

    /** The direction it is sorted in. */
    Order order();

    /** Where nulls stand. */
    Nulls nulls();

    /** The same part with another name of its column, or another expression. */
    default IndexPart map(UnaryOperator<String> columns, UnaryOperator<SqlText> sql) {
        return this instanceof OfColumn part
                ? new OfColumn(columns.apply(part.column()), order(), nulls())
                : new OfExpression(sql.apply(((OfExpression) this).expression()), order(), nulls());
    }

    /** Its column, empty for an expression. */
    default Optional<String> plainColumn() {
        return this instanceof OfColumn part ? Optional.of(part.column()) : Optional.empty();
    }

    /** A column. */
    record OfColumn(String column, Order order, Nulls nulls) implements IndexPart {}

    /** An expression. */
    record OfExpression(SqlText expression, Order order, Nulls nulls) implements IndexPart {}

    /** A plain column, ascending. */
    static IndexPart of(String column) {
        return new OfColumn(column, Order.ASCENDING, Nulls.DEFAULT);
    }

    /** The direction of a part. */
    enum Order {
        ASCENDING,
        DESCENDING
    }

    /** Where nulls stand in a part. */
    enum Nulls {
        /** Where the database puts them. */
        DEFAULT,
        FIRST,
        LAST
    }
}
