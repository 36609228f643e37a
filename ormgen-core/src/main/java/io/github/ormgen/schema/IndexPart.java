package io.github.ormgen.schema;

import java.util.function.UnaryOperator;

/** One part of an index's key. */
public sealed interface IndexPart {

    /** The direction it is sorted in. */
    Order order();

    /** Where nulls stand. */
    Nulls nulls();

    /** The same part with another expression; the same part if it is a column. */
    default IndexPart mapSql(UnaryOperator<SqlText> change) {
        return this instanceof OfExpression part
                ? new OfExpression(change.apply(part.expression()), part.order(), part.nulls())
                : this;
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
