package io.github.ormgen.model;

import io.github.ormgen.schema.LongNames;
import java.util.List;

/** Derives the names of keys, indexes and checks: a prefix, the table, the columns, and a suffix for some checks. */
public final class ConstraintNames {

    private ConstraintNames() {}

    /**
     * A derived name such as {@code fk_books_author_id}.
     *
     * @param prefix {@code pk}, {@code uk}, {@code fk}, {@code ix} or {@code ck}
     */
    public static String of(String prefix, String table, List<String> columns) {
        return LongNames.shorten(prefix + "_" + table + (columns.isEmpty() ? "" : "_" + String.join("_", columns)));
    }

    /** A derived name with a suffix such as {@code enum}. */
    public static String of(String prefix, String table, List<String> columns, String suffix) {
        return LongNames.shorten(prefix + "_" + table + "_" + String.join("_", columns) + "_" + suffix);
    }
}
