package io.github.ormgen.schema.random;

import java.util.List;
import java.util.Optional;

/** Takes things out of a sketch, with what can't be without them. */
final class Shrinking {

    private final Sketch sketch;
    private final Dice dice;

    Shrinking(Sketch sketch, Dice dice) {
        this.sketch = sketch;
        this.dice = dice;
    }

    Optional<String> any() {
        return switch (dice.between(0, 9)) {
            case 0, 1 -> table();
            case 2, 3, 4 -> dice.maybe(sketch.tables).flatMap(this::column);
            case 5, 6 -> dice.maybe(sketch.tables).flatMap(this::part);
            case 7 -> dice.maybe(sketch.tables).flatMap(this::relation);
            case 8 -> dice.maybe(sketch.enums).flatMap(this::value);
            default -> dice.maybe(sketch.enums).flatMap(this::enumeration);
        };
    }

    private Optional<String> table() {
        if (sketch.tables.size() < 2) {
            return Optional.empty();
        }
        TableSketch table = dice.one(sketch.tables);
        List<TableSketch> joins = sketch.tables.stream()
                .filter(Growth::isJoin)
                .filter(join -> join.relations.stream().anyMatch(relation -> relation.target == table))
                .toList();
        sketch.tables.removeAll(joins);
        sketch.tables.remove(table);
        sketch.tables.forEach(other -> List.copyOf(other.relations).stream()
                .filter(relation -> relation.target == table)
                .forEach(relation -> drop(other, relation)));
        return Optional.of("drop " + table.path);
    }

    private Optional<String> column(TableSketch table) {
        List<ColumnSketch> free = table.columns.stream()
                .filter(column -> !table.primaryKey.contains(column) && !sketch.isReferredTo(column))
                .toList();
        return dice.maybe(free).map(column -> {
            drop(table, column);
            return "drop column " + column.path(table);
        });
    }

    private Optional<String> relation(TableSketch table) {
        if (Growth.isJoin(table)) {
            return Optional.empty();
        }
        return dice.maybe(table.relations).map(relation -> {
            drop(table, relation);
            return "drop relation " + table.path + "." + relation.attribute;
        });
    }

    private Optional<String> part(TableSketch table) {
        switch (dice.between(0, 3)) {
            case 0 -> dice.maybe(table.indexes).ifPresent(table.indexes::remove);
            case 1 -> dice.maybe(table.checks).ifPresent(table.checks::remove);
            case 2 ->
                dice.maybe(table.keys.stream()
                                .filter(key -> key.columns.stream().noneMatch(sketch::isReferredTo))
                                .toList())
                        .ifPresent(table.keys::remove);
            default -> table.softDelete.ifPresent(column -> drop(table, column));
        }
        return Optional.of("drop a part of " + table.path);
    }

    private Optional<String> value(EnumSketch type) {
        if (type.constants.size() < 2) {
            return Optional.empty();
        }
        EnumSketch.Constant constant = dice.one(type.constants);
        type.constants.remove(constant);
        return Optional.of("drop value " + type.name + "." + constant.value);
    }

    private Optional<String> enumeration(EnumSketch type) {
        for (TableSketch table : sketch.tables) {
            List.copyOf(table.columns).stream()
                    .filter(column -> column.values.filter(type::equals).isPresent())
                    .forEach(column -> drop(table, column));
        }
        sketch.enums.remove(type);
        return Optional.of("drop enum " + type.name);
    }

    /** With generated columns, keys, indexes and checks over it. */
    static void drop(TableSketch table, Member member) {
        List.copyOf(table.columns).stream()
                .filter(column ->
                        column.generated.filter(sql -> sql.uses(member)).isPresent())
                .forEach(column -> drop(table, column));
        if (table.softDelete.filter(member::equals).isPresent()) {
            table.softDelete = Optional.empty();
            table.keys.forEach(key -> key.livingOnly = false);
        }
        table.keys.removeIf(key -> key.columns.contains(member));
        table.indexes.removeIf(index -> index.uses(member));
        table.checks.removeIf(check -> check.columns.contains(member));
        table.columns.removeIf(column -> column == member);
    }

    private static void drop(TableSketch table, RelationSketch relation) {
        relation.columns.forEach(column -> drop(table, column));
        table.relations.remove(relation);
    }
}
