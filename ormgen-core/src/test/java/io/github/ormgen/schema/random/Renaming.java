package io.github.ormgen.schema.random;

import io.github.ormgen.schema.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gives things in a sketch other names. Each method says what it did, and is empty if there was nothing to do. */
final class Renaming {

    private final Sketch sketch;
    private final Dice dice;
    private final Growth growth;

    Renaming(Sketch sketch, Dice dice, Growth growth) {
        this.sketch = sketch;
        this.dice = dice;
        this.growth = growth;
    }

    Optional<String> any() {
        return switch (dice.between(0, 13)) {
            case 0, 1, 2 -> dice.maybe(growth.entities()).flatMap(table -> entity(table, dice.entity(growth.names())));
            case 3, 4, 5 -> dice.maybe(sketch.tables).flatMap(this::attribute);
            case 6 -> swappedTables();
            case 7, 8 -> dice.maybe(sketch.tables).flatMap(this::swappedColumns);
            case 9 -> dice.maybe(sketch.tables).flatMap(this::explicit);
            case 10 -> convention();
            case 11 -> dice.maybe(sketch.enums).flatMap(this::value);
            case 12 -> dice.maybe(sketch.enums).flatMap(this::enumeration);
            default -> schema();
        };
    }

    /** The join tables of an entity go with it. */
    Optional<String> entity(TableSketch table, String name) {
        String former = table.path;
        for (TableSketch other : sketch.tables) {
            if (other.path.startsWith(former + ".")) {
                other.path = name + other.path.substring(former.length());
            }
        }
        table.path = name;
        return Optional.of("rename " + former + " to " + name);
    }

    private Optional<String> attribute(TableSketch table) {
        if (Growth.isJoin(table)) {
            return Optional.empty();
        }
        String name = dice.noun(Growth.attributes(table));
        Optional<RelationSketch> relation = dice.once(3) ? dice.maybe(table.relations) : Optional.empty();
        if (relation.isPresent()) {
            String former = relation.get().attribute;
            relation.get().attribute = name;
            return Optional.of("rename relation " + table.path + "." + former + " to " + name);
        }
        ColumnSketch column = dice.one(table.columns);
        String former = column.attribute;
        int dot = former.indexOf('.');
        if (dot > 0 && dice.once(2)) {
            String head = former.substring(0, dot);
            String other = head.equals("home") ? "seat" : "place";
            if (table.columns.stream().anyMatch(part -> part.attribute.startsWith(other + "."))) {
                return Optional.empty();
            }
            table.columns.stream()
                    .filter(part -> part.attribute.startsWith(head + "."))
                    .forEach(part -> part.attribute = other + part.attribute.substring(head.length()));
            return Optional.of("rename embeddable " + table.path + "." + head + " to " + other);
        }
        String next = former.substring(0, dot + 1) + name;
        if (Growth.attributes(table).contains(next)) {
            return Optional.empty();
        }
        column.attribute = next;
        return Optional.of("rename attribute " + table.path + "." + former + " to " + column.attribute);
    }

    private Optional<String> swappedTables() {
        List<TableSketch> two = growth.entities().isEmpty() ? List.of() : dice.some(growth.entities(), 9);
        if (two.size() < 2) {
            return Optional.empty();
        }
        String one = two.get(0).path;
        String other = two.get(1).path;
        entity(two.get(0), "Swapped");
        entity(two.get(1), one);
        entity(two.get(0), other);
        return Optional.of("swap " + one + " and " + other);
    }

    private Optional<String> swappedColumns(TableSketch table) {
        if (table.columns.size() < 2) {
            return Optional.empty();
        }
        List<ColumnSketch> two = dice.some(table.columns, table.columns.size());
        ColumnSketch one = two.get(0);
        ColumnSketch other = two.get(two.size() - 1);
        String what = "swap " + one.path(table) + " and " + other.path(table);
        if (dice.once(2)) {
            String name = one.name(sketch.naming);
            one.explicitName = Optional.of(other.name(sketch.naming));
            other.explicitName = Optional.of(name);
            return Optional.of("in the database alone, " + what);
        }
        if (!head(one).equals(head(other)) || (sketch.isReferredTo(one) && sketch.isReferredTo(other))) {
            return Optional.empty();
        }
        String attribute = one.attribute;
        one.attribute = other.attribute;
        other.attribute = attribute;
        Optional<String> explicit = one.explicitName;
        one.explicitName = other.explicitName;
        other.explicitName = explicit;
        return Optional.of(what);
    }

    /** What is embedded stays where it is. */
    private static String head(ColumnSketch column) {
        return column.attribute.substring(0, column.attribute.indexOf('.') + 1);
    }

    private Optional<String> explicit(TableSketch table) {
        if (dice.once(2)) {
            table.explicitName = table.explicitName.isPresent()
                    ? Optional.empty()
                    : Optional.of(dice.entity(Set.of()).toLowerCase(Locale.ROOT) + "_list");
            return Optional.of("table name of " + table.path + " is now " + table.explicitName);
        }
        if (table.columns.isEmpty()) {
            return Optional.empty();
        }
        ColumnSketch column = dice.one(table.columns);
        column.explicitName = column.explicitName.isPresent()
                ? Optional.empty()
                : Optional.of(dice.noun(Set.of()) + dice.one(List.of("", "_x", "_y")));
        return Optional.of("column name of " + column.path(table) + " is now " + column.explicitName);
    }

    private Optional<String> convention() {
        if (dice.once(3)) {
            sketch.collation =
                    sketch.collation.equals(Schema.DEFAULT_COLLATION) ? "utf8mb4_unicode_ci" : Schema.DEFAULT_COLLATION;
            return Optional.of("other collation");
        }
        sketch.naming = dice.one(Naming.ALL);
        return Optional.of("names by " + sketch.naming);
    }

    private Optional<String> value(EnumSketch type) {
        EnumSketch.Constant constant = dice.one(type.constants);
        String former = constant.value;
        constant.value = dice.word(Set.copyOf(type.values()));
        sketch.tables.stream()
                .flatMap(table -> table.columns.stream())
                .filter(column -> column.values.filter(type::equals).isPresent())
                .forEach(column -> column.defaultValue = column.defaultValue.filter(value -> dice.once(2)));
        return Optional.of("rename value " + type.name + "." + former + " to " + constant.value);
    }

    private Optional<String> enumeration(EnumSketch type) {
        String former = type.name;
        type.name = dice.entity(growth.names()) + "Kind";
        return Optional.of("rename enum " + former + " to " + type.name);
    }

    private Optional<String> schema() {
        TableSketch table = dice.one(sketch.tables);
        table.schema = table.schema.isPresent() ? Optional.empty() : Optional.of("other");
        return Optional.of("move " + table.path + " to schema " + table.schema.orElse("default"));
    }
}
