package io.github.ormgen.reverse;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.View;
import io.github.ormgen.schema.compare.Difference;
import io.github.ormgen.schema.compare.Difference.Property;
import io.github.ormgen.schema.compare.Difference.State;
import io.github.ormgen.schema.compare.SchemaComparison;
import io.github.ormgen.schema.compare.SchemaObject;
import io.github.ormgen.schema.compare.SchemaObjects;
import io.github.ormgen.schema.compare.SchemaWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in words what a model that was made of a database has otherwise than the database. */
public final class ModelComparison {

    /** How something differs, the worst first. */
    public enum Kind {
        /** The model lacks it. */
        MISSING,
        /** The model says it otherwise. */
        OTHER,
        /** The model has it, and the database has not. */
        ADDED,
        /** The model calls it otherwise. */
        NAMED
    }

    /**
     * Something that a database has otherwise than its model.
     *
     * @param what the object, such as {@code column film.length}
     * @param text what differs, as a sentence
     */
    public record Finding(Kind kind, String what, String text) implements Comparable<Finding> {

        private static final Comparator<Finding> ORDER =
                Comparator.comparing(Finding::kind).thenComparing(Finding::what).thenComparing(Finding::text);

        @Override
        public int compareTo(Finding other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return what + ": " + text;
        }
    }

    private static final String PRIMARY_KEY = "primary key";
    private static final List<String> ACTIONS = List.of("on delete", "on update");

    private final TreeSet<Finding> findings = new TreeSet<>();
    private final Schema database;
    private final List<Difference> differences;

    private ModelComparison(Schema database, Schema model) {
        this.database = database;
        this.differences = new ArrayList<>(SchemaComparison.of(objects(database), objects(model)));
    }

    /**
     * What differs, sorted; nothing if the model says all. Where something comes from in the model does not count, nor the
     * order of columns, nor rows.
     */
    public static List<Finding> of(Schema database, Schema model) {
        ModelComparison comparison = new ModelComparison(database, model);
        comparison.renamed();
        comparison.differences.forEach(comparison::tell);
        comparison.uniqueIndexes();
        if (!database.collation().equals(model.collation())) {
            comparison.differ("collation", database.collation(), model.collation());
        }
        return List.copyOf(comparison.findings);
    }

    /** A schema without what makes no difference to a model. */
    private static List<SchemaObject> objects(Schema schema) {
        return SchemaObjects.of(schema.mapTables(ModelComparison::plain));
    }

    /** Unique indexes count as keys, and of checks what they demand. */
    private static Table plain(Table table) {
        return SchemaCleanup.told(table)
                .withComment(table.comment().map(String::strip))
                .mapColumns(ModelComparison::plain);
    }

    private static Column plain(Column column) {
        Column plain = column.withComment(column.comment().map(String::strip));
        return column.type() instanceof ColumnType.Custom custom
                ? plain.withType(new ColumnType.Custom(UnsupportedType.withoutWidths(custom.definition())))
                : plain;
    }

    /** Of what is missing and what is extra, tells what is the same but for its name, and takes it out. */
    private void renamed() {
        for (Difference one : List.copyOf(differences)) {
            Optional<Difference> its =
                    differences.stream().filter(other -> isSame(one, other)).findFirst();
            its.ifPresent(other -> {
                differences.removeAll(List.of(one, other));
                renamed(one, other);
            });
        }
    }

    /** Tables have one primary key, whatever its columns are. */
    private static boolean isSame(Difference one, Difference other) {
        boolean isOfOne = one.kind().equals(other.kind())
                && one.table().equals(other.table())
                && !one.table().isEmpty()
                && !one.kind().equals("column");
        return isOfOne
                && one.state() == State.MISSING
                && other.state() == State.EXTRA
                && (one.kind().equals(PRIMARY_KEY)
                        || words(one, Property::expected).equals(words(other, Property::found)));
    }

    private void renamed(Difference one, Difference other) {
        String name = other.name().substring(other.table().length() + 1);
        if (!one.kind().equals(PRIMARY_KEY)) {
            add(Kind.NAMED, place(one), name);
            actions(one, other);
            return;
        }
        differ(PRIMARY_KEY + " " + one.table(), words(one, Property::expected), words(other, Property::found));
        // MySQL and MariaDB call every primary key so, whatever it was called.
        if (!one.name().equals(one.table() + ".PRIMARY")) {
            add(Kind.NAMED, place(one), name);
        }
    }

    private static String place(Difference one) {
        return one.kind() + " " + one.name();
    }

    private void tell(Difference one) {
        switch (one.kind()) {
            case SchemaObject.TABLE -> table(one);
            case "column" -> column(one);
            case "view" -> view(one);
            case "sequence", "type" -> part(one, "No entity uses it: ", "The database has no such " + one.kind() + ".");
            case PRIMARY_KEY ->
                differ(PRIMARY_KEY + " " + one.table(), words(one, Property::expected), words(one, Property::found));
            default ->
                part(one, "It is not in the model: ", "The database has none: " + words(one, Property::found) + ".");
        }
    }

    private void table(Difference one) {
        switch (one.state()) {
            case MISSING -> add(Kind.MISSING, place(one), why(one.name()));
            case EXTRA -> add(Kind.ADDED, place(one), "The database has no such table.");
            case DIFFERENT ->
                add(
                        Kind.OTHER,
                        "comment " + one.name(),
                        "It is lost: " + one.properties().get(0).expected());
        }
    }

    private String why(String name) {
        Table table = database.tables().stream()
                .filter(each -> each.name().toString().equals(name))
                .findFirst()
                .orElseThrow();
        if (table.primaryKey().isEmpty()) {
            return "It has no primary key, but every entity needs one.";
        }
        String key = table.keyColumns().stream()
                .map(column -> column + " "
                        + table.column(column)
                                .map(found -> SchemaWords.type(plain(found).type()))
                                .orElse(""))
                .collect(Collectors.joining(", "));
        return "A model can't contain its name or its primary key, " + key + ".";
    }

    private void view(Difference one) {
        for (View view : database.views()) {
            if (view.name().toString().equals(one.name())) {
                String text = "Views are written by hand, under `views`: "
                        + view.sql().any();
                add(Kind.MISSING, place(one), text);
            }
        }
    }

    private void column(Difference one) {
        if (one.state() == State.EXTRA) {
            add(Kind.ADDED, place(one), "The database has no such column.");
        } else if (one.state() == State.MISSING) {
            boolean isOptional = property(one, "null", Property::expected).equals(Optional.of("allowed"))
                    || property(one, "default", Property::expected).isPresent();
            add(
                    Kind.MISSING,
                    place(one),
                    "A model can't contain its type or its name: "
                            + property(one, "type", Property::expected).orElse("")
                            + (isOptional ? "." : ", and it is required: rows can't be inserted without it."));
        } else {
            one.properties()
                    .forEach(each -> differ(words(each.name()) + " " + one.name(), each.expected(), each.found()));
        }
    }

    private static Optional<String> property(Difference one, String name, Function<Property, String> side) {
        return one.properties().stream()
                .filter(each -> each.name().equals(name))
                .map(side)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private static String words(String property) {
        return switch (property) {
            case "null" -> "null in";
            case "computed as" -> "expression of";
            case "comment" -> "comment on";
            default -> property + " of";
        };
    }

    private void part(Difference one, String missing, String added) {
        switch (one.state()) {
            case MISSING -> add(Kind.MISSING, place(one), missing + words(one, Property::expected) + ".");
            case EXTRA -> add(Kind.ADDED, place(one), added);
            case DIFFERENT -> {
                differ(place(one), words(one, Property::expected), words(one, Property::found));
                actions(one, one);
            }
        }
    }

    /** What becomes of referring rows, where two foreign keys are the same but for that. */
    private void actions(Difference one, Difference other) {
        if (words(one, Property::expected).equals(words(other, Property::found))) {
            differ(place(one), actions(one, Property::expected), actions(other, Property::found));
        }
    }

    private static String actions(Difference key, Function<Property, String> side) {
        return ACTIONS.stream()
                .map(action -> action + " " + property(key, action, side).orElse("no action"))
                .collect(Collectors.joining(", "));
    }

    /** An object in words, but for what becomes of referring rows. */
    private static String words(Difference one, Function<Property, String> side) {
        return one.properties().stream()
                .filter(each -> !side.apply(each).isEmpty() && !ACTIONS.contains(each.name()))
                .map(each -> switch (each.name()) {
                    case "columns", "condition", "values" -> side.apply(each);
                    case "unique" -> "unique";
                    default -> each.name() + " " + side.apply(each);
                })
                .collect(Collectors.joining(" "));
    }

    private void uniqueIndexes() {
        for (Table table : database.tables()) {
            table.indexes().stream()
                    .filter(index -> SchemaCleanup.isKey(index)
                            && findings.stream().noneMatch(one -> one.what().equals("table " + table.name())))
                    .forEach(index -> add(
                            Kind.OTHER,
                            "unique constraint " + table.name() + "." + index.name(),
                            "It is a unique index, and becomes a unique constraint."));
        }
    }

    private void differ(String what, String database, String model) {
        if (!database.equals(model)) {
            add(
                    Kind.OTHER,
                    what,
                    "It is " + (database.isEmpty() ? "none" : database) + ", and the model says "
                            + (model.isEmpty() ? "none" : model) + ".");
        }
    }

    private void add(Kind kind, String what, String text) {
        findings.add(new Finding(kind, what, text));
    }
}
