package io.github.ormgen.schema;

/**
 * How a table marks rows as deleted.
 *
 * @param column the marking column
 * @param style what it holds
 */
public record SoftDelete(String column, Style style) {

    /** What the column holds. */
    public enum Style {
        /** The moment of deletion, null while the row lives. */
        TIMESTAMP,
        /** True once the row is deleted. */
        FLAG
    }
}
