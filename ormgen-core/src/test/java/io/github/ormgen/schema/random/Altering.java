package io.github.ormgen.schema.random;

import io.github.ormgen.change.FillValue;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ReferentialAction;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes what things in a sketch are. */
final class Altering {

    private final Sketch sketch;
    private final Dice dice;
    private final Growth growth;
    private final ColumnKinds kinds;
    /** What existing rows get, by the column's id. */
    private final Map<String, FillValue> fills = new HashMap<>();

    Altering(Sketch sketch, Dice dice, Growth growth) {
        this.sketch = sketch;
        this.dice = dice;
        this.growth = growth;
        this.kinds = new ColumnKinds(dice);
    }

    /** What existing rows get, by the column's id. */
    Map<String, FillValue> fills() {
        return fills;
    }

    Optional<String> any() {
        TableSketch table = dice.one(sketch.tables);
        return switch (dice.between(0, 12)) {
            case 0, 1, 2 -> dice.maybe(table.plain()).flatMap(column -> type(table, column));
            case 3, 4 -> dice.maybe(table.plain()).flatMap(column -> nullability(table, column));
            case 5, 6 -> dice.maybe(table.plain()).map(column -> value(table, column));
            case 7 -> comment(table);
            case 8 -> dice.maybe(table.relations).map(relation -> relation(table, relation));
            case 9 -> numbering(table);
            case 10 -> dice.maybe(sketch.enums).map(this::values);
            case 11 -> primaryKey(table);
            default -> part(table);
        };
    }

    private Optional<String> type(TableSketch table, ColumnSketch column) {
        if (column.values.isPresent()) {
            return Optional.empty();
        }
        boolean isUsed = table.isUsed(column) || sketch.isReferredTo(column);
        return kinds.another(column.type, isUsed).map(type -> {
            ColumnType former = column.type;
            column.type = type;
            column.defaultValue = column.defaultValue.flatMap(value -> kinds.value(type));
            ColumnKinds.conversion(former, type, column.name(sketch.naming))
                    .ifPresent(fill -> fills.put(column.id(), fill));
            return column.path(table) + " from " + former + " to " + type;
        });
    }

    private Optional<String> nullability(TableSketch table, ColumnSketch column) {
        if (table.primaryKey.contains(column) || sketch.isReferredTo(column)) {
            return Optional.empty();
        }
        column.nullable = !column.nullable;
        if (!column.nullable && !fills.containsKey(column.id())) {
            growth.defaultOf(column).ifPresent(value -> fills.put(column.id(), new FillValue.Literal(value)));
        }
        return Optional.of(column.path(table) + (column.nullable ? " optional" : " required"));
    }

    private String value(TableSketch table, ColumnSketch column) {
        column.defaultValue = dice.once(3) ? Optional.empty() : growth.defaultOf(column);
        return "default of " + column.path(table) + " " + column.defaultValue;
    }

    private Optional<String> comment(TableSketch table) {
        if (dice.once(2)) {
            table.comment = dice.comment();
        } else {
            dice.maybe(table.columns).ifPresent(column -> column.comment = dice.comment());
        }
        return Optional.of("comment in " + table.path);
    }

    private String relation(TableSketch table, RelationSketch relation) {
        boolean isKey = relation.columns.stream().anyMatch(table.primaryKey::contains);
        switch (dice.between(0, 2)) {
            case 0 -> relation.indexed = !relation.indexed;
            case 1 ->
                relation.nullable = !isKey && (relation.nullable || relation.onDelete != ReferentialAction.CASCADE);
            default -> relation.onDelete = dice.one(List.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE));
        }
        return "relation " + table.path + "." + relation.attribute;
    }

    private Optional<String> numbering(TableSketch table) {
        if (table.primaryKey.size() != 1
                || !(table.primaryKey.get(0) instanceof ColumnSketch id)
                || !ColumnKinds.isWhole(id.type)
                || id.generated.isPresent()
                || id.defaultValue.isPresent()) {
            return Optional.empty();
        }
        if (table.sequence.isPresent() && dice.once(2)) {
            table.sequence = Optional.of(dice.one(List.of(1, 10, 50)));
        } else {
            id.identity = !id.identity && !table.isComputedFrom(id);
            table.sequence = id.identity || dice.once(2) ? Optional.empty() : Optional.of(50);
        }
        return Optional.of("numbering of " + table.path);
    }

    private String values(EnumSketch type) {
        if (dice.once(2)) {
            Collections.swap(type.constants, 0, type.constants.size() - 1);
            return "reorder " + type.name;
        }
        EnumSketch.Constant added = new EnumSketch.Constant(sketch.id(), dice.word(Set.copyOf(type.values())));
        type.constants.add(dice.between(0, type.constants.size()), added);
        return "add value " + type.name + "." + added.value;
    }

    /** A key of one more column, or of one less. */
    private Optional<String> primaryKey(TableSketch table) {
        if (Growth.isJoin(table) || sketch.referring(table).findAny().isPresent()) {
            return Optional.empty();
        }
        if (table.primaryKey.size() > 1) {
            table.primaryKey.remove(table.primaryKey.size() - 1);
            return Optional.of("shorter primary key of " + table.path);
        }
        List<ColumnSketch> others = table.plain().stream()
                .filter(column -> !table.primaryKey.contains(column) && !column.nullable)
                .filter(column -> column.values.isEmpty() && ColumnKinds.isIndexable(column.type))
                .toList();
        return dice.maybe(others).map(column -> {
            table.primaryKey.add(column);
            return "longer primary key of " + table.path;
        });
    }

    private Optional<String> part(TableSketch table) {
        if (!table.keys.isEmpty() && dice.once(2)) {
            TableSketch.Key key = dice.one(table.keys);
            boolean isReferredTo = key.columns.stream().anyMatch(sketch::isReferredTo);
            key.livingOnly = !isReferredTo && !key.livingOnly && table.softDelete.isPresent();
            return Optional.of("key of " + table.path);
        }
        return dice.maybe(table.indexes).map(index -> {
            index.unique = !index.unique;
            return "index of " + table.path;
        });
    }
}
