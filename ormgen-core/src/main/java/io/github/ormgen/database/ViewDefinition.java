package io.github.ormgen.database;

import io.github.ormgen.schema.View;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The query of a view as a database prints it, in a form in which the order of what it selects does not count. */
final class ViewDefinition {

    private static final Pattern SELECT = Pattern.compile("\\bselect\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile("\\sfrom\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private ViewDefinition() {}

    /** All of a view, for comparing it with another of the same kind of database. */
    static String of(View view) {
        return query(view) + " gives " + columns(view)
                + view.comment().map(text -> " comment " + text).orElse("");
    }

    /** Its query. */
    static String query(View view) {
        return Stream.concat(view.sql().common().stream(), view.sql().specific().values().stream())
                .map(ViewDefinition::normal)
                .collect(Collectors.joining(" or "));
    }

    /** What it gives. */
    static String columns(View view) {
        return view.columns().stream()
                .map(column -> column.name() + " " + column.type())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** A view that asks for all columns of a table has them in the table's order, which does not count either. */
    private static String normal(String printed) {
        String text =
                FROM.matcher(SELECT.matcher(printed).replaceAll("select, ")).replaceAll(", from ");
        return Arrays.stream(text.split(",", -1))
                .map(item -> BLANKS.matcher(item.strip()).replaceAll(" "))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
