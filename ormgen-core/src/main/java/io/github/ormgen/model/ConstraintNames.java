package io.github.ormgen.model;

import io.github.ormgen.schema.LongNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Derives the names of keys, indexes and checks from patterns, in which {@code {table}} and {@code {columns}} stand for the
 * table and for its columns with underscores between them. A name that gets too long is shortened.
 *
 * @param primaryKeys the pattern for primary keys
 * @param uniqueKeys the pattern for unique keys and unique indexes
 * @param foreignKeys the pattern for foreign keys
 * @param indexes the pattern for other indexes
 * @param checks the pattern for checks; those of validations have a word such as {@code min} behind the columns
 * @param enumChecks the pattern for the checks that hold the values of enums
 */
public record ConstraintNames(
        String primaryKeys, String uniqueKeys, String foreignKeys, String indexes, String checks, String enumChecks) {

    /** The names where no model says otherwise: {@code fk_books_author_id}. */
    public static final ConstraintNames USUAL = new ConstraintNames(
            "pk_{table}",
            "uk_{table}_{columns}",
            "fk_{table}_{columns}",
            "ix_{table}_{columns}",
            "ck_{table}_{columns}",
            "ck_{table}_{columns}_enum");

    /** The name of a table's primary key. */
    public String primaryKey(String table) {
        return name(primaryKeys, table, List.of());
    }

    /** The name of a unique key, or of a unique index. */
    public String uniqueKey(String table, List<String> columns) {
        return name(uniqueKeys, table, columns);
    }

    /** The name of a foreign key. */
    public String foreignKey(String table, List<String> columns) {
        return name(foreignKeys, table, columns);
    }

    /** The name of an index, whose parts need not be columns. */
    public String index(String table, List<String> parts) {
        return name(indexes, table, parts);
    }

    /** The name of a check about columns. */
    public String check(String table, List<String> columns) {
        return name(checks, table, columns);
    }

    /** The name of the check that holds the values of an enum. */
    public String enumCheck(String table, String column) {
        return name(enumChecks, table, List.of(column));
    }

    /** The name of a check about columns that a word such as {@code min} tells from others about them. */
    public String check(String table, List<String> columns, String word) {
        List<String> parts = new ArrayList<>(columns);
        parts.add(word);
        return name(checks, table, parts);
    }

    private static String name(String pattern, String table, List<String> columns) {
        return LongNames.shorten(
                pattern.replace("{columns}", String.join("_", columns)).replace("{table}", table));
    }
}
