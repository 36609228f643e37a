package io.github.ormgen.sql;

import java.util.List;

/**
 * One SQL statement, laid out: a head, then a list with an item a line, then a tail.
 *
 * @param stage where in a script it stands
 * @param subject the name of the object that it makes, by which indexes are sorted
 * @param head how it begins
 * @param items the list, empty for a statement of one line
 * @param tail how it ends, without the semicolon
 */
public record Statement(Stage stage, String subject, String head, List<String> items, String tail) {

    /** Keeps a copy of the items. */
    public Statement {
        items = List.copyOf(items);
    }

    /** A statement of one line. */
    public static Statement of(Stage stage, String subject, String text) {
        return new Statement(stage, subject, text, List.of(), "");
    }

    /** The same in another stage. */
    Statement in(Stage other) {
        return new Statement(other, subject, head, items, tail);
    }

    /** The statement without a semicolon, lines separated by {@code \n}. */
    public String text() {
        if (items.isEmpty()) {
            return head + tail;
        }
        return head + "\n    " + String.join(",\n    ", items) + tail;
    }
}
