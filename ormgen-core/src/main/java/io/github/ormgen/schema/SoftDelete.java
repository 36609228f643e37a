package io.github.ormgen.schema;

/**
 * How a table marks rows as deleted.
 *
 * @param column the marking column
 * @param style what it holds
 */
public record SoftDelete(String column, Style style) {

    /** The SQL that holds for rows that are not deleted, with the marking column as the SQL calls it. */
    public String living(String name) {
        return style == Style.TIMESTAMP ? name + " is null" : "not " + name;
    }

    /** What the column holds. */
    public enum Style {
        /** The moment of deletion, null while the row lives. */
        TIMESTAMP,
        /** True once the row is deleted. */
        FLAG
    }
}
