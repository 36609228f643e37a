package io.github.ormgen.schema;

/** One part of an index's key. */
public sealed interface IndexPart {

    /** The direction it is sorted in. */
    Order order();

    /** Where nulls stand. */
    Nulls nulls();

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
