package io.github.ormgen.dialect;

import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One SQL statement, laid out: a head, then a list with an item a line, then a tail.
 *
 * @param stage where in a script it stands
 * @param subject the name of the object that it makes, by which indexes are sorted
 * @param head how it begins
 * @param items the list, empty for a statement of one line
 * @param tail how it ends, without the semicolon
 * @param changes the changes that it makes or helps to make, by their places in the script; none for what only asks
 */
public record Statement(
        Stage stage, String subject, String head, List<String> items, String tail, Set<Integer> changes) {

    /** Keeps copies. */
    public Statement {
        items = List.copyOf(items);
        changes = Set.copyOf(changes);
    }

    /** A statement of which it is not yet said what change it makes. */
    public Statement(Stage stage, String subject, String head, List<String> items, String tail) {
        this(stage, subject, head, items, tail, Set.of());
    }

    /** A statement of one line. */
    public static Statement of(Stage stage, String subject, String text) {
        return new Statement(stage, subject, text, List.of(), "");
    }

    /** A change to what exists, of one line. */
    public static Statement alter(TableName subject, String text) {
        return of(Stage.ALTER, subject.name(), text);
    }

    /** Makes a schema where it is not there. */
    public static Statement schema(Dialect dialect, String name) {
        return of(
                Stage.SCHEMA,
                name,
                "create schema if not exists " + dialect.names().of(name));
    }

    /** Statements one after another. */
    @SafeVarargs
    public static List<Statement> all(List<Statement>... statements) {
        List<Statement> all = new ArrayList<>();
        for (List<Statement> some : statements) {
            all.addAll(some);
        }
        return List.copyOf(all);
    }

    /** Statements in another stage. */
    public static List<Statement> allIn(Stage stage, List<Statement> statements) {
        return statements.stream().map(statement -> statement.in(stage)).toList();
    }

    /** The same in another stage. */
    public Statement in(Stage other) {
        return new Statement(other, subject, head, items, tail, changes);
    }

    /** The same as a statement of a change. */
    public Statement ofChange(int change) {
        return new Statement(stage, subject, head, items, tail, Set.of(change));
    }

    /** One that does what both do: these things. */
    public Statement joined(Statement other, List<String> things) {
        Set<Integer> both = new TreeSet<>(changes);
        both.addAll(other.changes);
        return new Statement(stage, subject, head, things, tail, both);
    }

    /** The statement without a semicolon, lines separated by {@code \n}. */
    public String text() {
        if (items.isEmpty()) {
            return head + tail;
        }
        return head + "\n    " + String.join(",\n    ", items) + tail;
    }
}
