package io.github.ormgen.schema.random;

import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.SoftDelete;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts new things into a sketch. Each method says what it did, and is empty if there was no place for it. */
final class Growth {

    private final Sketch sketch;
    private final Dice dice;
    private final ColumnKinds kinds;

    Growth(Sketch sketch, Dice dice) {
        this.sketch = sketch;
        this.dice = dice;
        this.kinds = new ColumnKinds(dice);
    }

    /** A whole sketch. */
    void all() {
        sketch.naming = dice.one(Naming.ALL);
        for (int i = dice.between(0, 2); i > 0; i--) {
            enumeration();
        }
        for (int i = dice.between(1, 4); i > 0; i--) {
            table();
        }
        for (TableSketch table : List.copyOf(sketch.tables)) {
            for (int i = dice.between(0, 6); i > 0; i--) {
                part(table);
            }
        }
    }

    Optional<String> enumeration() {
        EnumSketch added = new EnumSketch(sketch.id(), dice.entity(names()) + "Kind", dice.once(2));
        for (int i = dice.between(1, 4); i > 0; i--) {
            added.constants.add(new EnumSketch.Constant(sketch.id(), dice.word(Set.copyOf(added.values()))));
        }
        boolean isNew = sketch.enums.stream().noneMatch(other -> other.name.equals(added.name));
        if (isNew) {
            sketch.enums.add(added);
        }
        return isNew ? Optional.of("add enum " + added.name) : Optional.empty();
    }

    Optional<String> table() {
        TableSketch table = new TableSketch(sketch.id(), dice.entity(names()));
        table.schema = dice.once(12) ? Optional.of("other") : Optional.empty();
        table.comment = dice.comment();
        id(table);
        for (int i = dice.between(0, 5); i > 0; i--) {
            column(table);
        }
        sketch.tables.add(table);
        if (dice.once(2)) {
            relation(table);
        }
        return Optional.of("add table " + table.path);
    }

    private void id(TableSketch table) {
        ColumnSketch id = new ColumnSketch(sketch.id(), "id", kinds.keyType());
        table.columns.add(id);
        table.primaryKey.add(id);
        boolean isCounted = id.type == Simple.BIGINT || id.type == Simple.INTEGER;
        id.identity = isCounted && dice.once(2);
        table.sequence =
                isCounted && !id.identity && dice.once(2) ? Optional.of(dice.one(List.of(1, 50))) : Optional.empty();
        if (!id.identity && dice.once(5)) {
            ColumnSketch second = new ColumnSketch(sketch.id(), "part", kinds.keyType());
            table.columns.add(second);
            table.primaryKey.add(second);
        }
    }

    /** A many-to-many relation's table. */
    Optional<String> joinTable() {
        Optional<TableSketch> owner = dice.maybe(entities());
        Optional<TableSketch> target = dice.maybe(entities());
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        String attribute = dice.noun(attributes(owner.get())) + "Links";
        TableSketch table = new TableSketch(sketch.id(), owner.get().path + "." + attribute);
        if (sketch.tables.stream().anyMatch(other -> other.path.equals(table.path))) {
            return Optional.empty();
        }
        RelationSketch own = new RelationSketch(sketch.id(), "own", owner.get(), key(owner.get()));
        RelationSketch inverse = new RelationSketch(sketch.id(), "inverse", target.orElseThrow(), key(target.get()));
        table.relations.add(own);
        table.relations.add(inverse);
        table.primaryKey.addAll(own.columns);
        table.primaryKey.addAll(inverse.columns);
        sketch.tables.add(table);
        return Optional.of("add join table " + table.path);
    }

    Optional<String> column(TableSketch table) {
        String name = dice.noun(attributes(table));
        boolean isEmbedded = dice.once(6);
        ColumnSketch column = new ColumnSketch(
                sketch.id(), isEmbedded ? dice.one(List.of("home", "work")) + "." + name : name, kinds.type());
        column.nullable = !dice.once(3);
        column.comment = dice.comment();
        if (dice.once(6)) {
            column.explicitName = Optional.of(dice.noun(Set.of()) + "_x");
        }
        if (!sketch.enums.isEmpty() && dice.once(5)) {
            column.values = Optional.of(dice.one(sketch.enums));
            column.type = new ColumnType.Varchar(30);
        }
        if (dice.once(3) || !column.nullable) {
            column.defaultValue = defaultOf(column);
        }
        boolean isFree = !attributes(table).contains(column.attribute)
                && table.members().noneMatch(other -> other.name(sketch.naming).equals(column.name(sketch.naming)));
        if (isFree) {
            table.columns.add(column);
        }
        return isFree ? Optional.of("add column " + column.path(table)) : Optional.empty();
    }

    Optional<DefaultValue> defaultOf(ColumnSketch column) {
        return column.values.isPresent()
                ? Optional.of(new DefaultValue.Text(dice.one(column.values.get().values())))
                : kinds.value(column.type);
    }

    Optional<String> generated(TableSketch table) {
        List<ColumnSketch> bases = table.plain().stream()
                .filter(column -> column.values.isEmpty() && !table.primaryKey.contains(column))
                .filter(column -> ColumnKinds.isText(column.type) || ColumnKinds.isWhole(column.type))
                .toList();
        if (bases.isEmpty()) {
            return Optional.empty();
        }
        ColumnSketch base = dice.one(bases);
        boolean isText = ColumnKinds.isText(base.type);
        ColumnSketch column = new ColumnSketch(
                sketch.id(), dice.noun(attributes(table)), isText ? new ColumnType.Varchar(200) : Simple.BIGINT);
        column.nullable = true;
        column.generated = Optional.of(new Expression(isText ? "upper(%s)" : "%s + 1", List.of(base), dice.once(2)));
        table.columns.add(column);
        return Optional.of("add generated column " + column.path(table));
    }

    Optional<String> relation(TableSketch table) {
        Optional<TableSketch> target = dice.maybe(entities());
        if (target.isEmpty() || isJoin(table)) {
            return Optional.empty();
        }
        RelationSketch relation =
                new RelationSketch(sketch.id(), dice.noun(attributes(table)), target.get(), key(target.get()));
        relation.nullable = !dice.once(4);
        relation.indexed = !dice.once(6);
        relation.comment = dice.comment();
        relation.onDelete = dice.one(
                relation.nullable
                        ? List.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE, ReferentialAction.SET_NULL)
                        : List.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE));
        table.relations.add(relation);
        return Optional.of("add relation " + table.path + "." + relation.attribute + " to " + target.get().path);
    }

    /** The primary key, or a unique one of attributes that must be there. */
    private List<ColumnSketch> key(TableSketch target) {
        List<List<ColumnSketch>> keys = Stream.concat(
                        Stream.of(target.primaryKey),
                        target.keys.stream().filter(key -> !key.livingOnly).map(key -> key.columns))
                .filter(key -> key.stream().allMatch(ColumnSketch.class::isInstance))
                .map(key -> key.stream().map(ColumnSketch.class::cast).toList())
                .filter(key -> key.stream().noneMatch(column -> column.nullable || column.values.isPresent()))
                .toList();
        return dice.once(3) ? dice.one(keys) : keys.get(0);
    }

    /** A key, an index, a check, or what marks deletions. */
    Optional<String> part(TableSketch table) {
        return switch (dice.between(0, 9)) {
            case 0, 1 -> key(table, dice.once(3));
            case 2, 3, 4 -> index(table);
            case 5, 6, 7 -> check(table);
            case 8 -> generated(table);
            default -> softDelete(table);
        };
    }

    private Optional<String> key(TableSketch table, boolean livingOnly) {
        List<ColumnSketch> columns = indexable(table);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        TableSketch.Key key = new TableSketch.Key(dice.some(columns, 2));
        key.livingOnly = livingOnly && table.softDelete.isPresent();
        key.explicitName = dice.once(6) ? Optional.of("unique_" + dice.noun(Set.of())) : Optional.empty();
        boolean isNew = !key.columns.equals(table.primaryKey)
                && table.keys.stream().noneMatch(other -> other.columns.equals(key.columns));
        if (isNew) {
            table.keys.add(key);
        }
        return isNew ? Optional.of("add unique key of " + table.path) : Optional.empty();
    }

    Optional<String> index(TableSketch table) {
        List<ColumnSketch> columns = indexable(table);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        TableSketch.IndexSketch index = new TableSketch.IndexSketch();
        List<ColumnSketch> used = dice.some(columns, 2);
        index.parts = used.stream().map(this::indexPart).toList();
        if (dice.once(4)) {
            index.where = Optional.of(new Expression("%s is not null", List.of(dice.one(columns)), dice.once(2)));
        }
        if (dice.once(5)) {
            index.include = columns.stream()
                    .filter(column -> !used.contains(column))
                    .<Member>map(c -> c)
                    .limit(1)
                    .toList();
        }
        index.unique = dice.once(5);
        index.explicitName = dice.once(5) ? Optional.of("index_" + dice.noun(Set.of())) : Optional.empty();
        table.indexes.add(index);
        return Optional.of("add index of " + table.path);
    }

    private TableSketch.Part indexPart(ColumnSketch column) {
        IndexPart.Order order = dice.one(List.of(IndexPart.Order.values()));
        IndexPart.Nulls nulls = dice.once(5) ? IndexPart.Nulls.LAST : IndexPart.Nulls.DEFAULT;
        return ColumnKinds.isText(column.type) && dice.once(4)
                ? new TableSketch.Part(
                        Optional.empty(),
                        Optional.of(new Expression("lower(%s)", List.of(column), dice.once(2))),
                        order,
                        nulls)
                : new TableSketch.Part(Optional.of(column), Optional.empty(), order, nulls);
    }

    Optional<String> check(TableSketch table) {
        List<ColumnSketch> columns = table.plain().stream()
                .filter(column -> column.values.isEmpty() && !sketch.isReferredTo(column))
                .filter(column -> ColumnKinds.isText(column.type) || ColumnKinds.isNumber(column.type))
                .toList();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        ColumnSketch column = dice.one(columns);
        TableSketch.CheckSketch check = dice.once(2)
                ? sqlCheck(column, dice.one(columns))
                : ColumnKinds.isText(column.type) ? textCheck(column) : rangeCheck(column);
        table.checks.add(check);
        return Optional.of("add check of " + column.path(table));
    }

    private TableSketch.CheckSketch sqlCheck(ColumnSketch one, ColumnSketch other) {
        String pattern = ColumnKinds.isText(one.type)
                ? "%s <> 'name' or %s is null"
                : dice.one(List.of("%s >= 0 or %s is null", "%s < 100000 or %s is not null"));
        Expression sql = new Expression(pattern, List.of(one, other), dice.once(2));
        return new TableSketch.CheckSketch(
                dice.one(List.of("valid", "other")), List.of(one, other), naming -> new CheckRule.Sql(sql.in(naming)));
    }

    private TableSketch.CheckSketch textCheck(ColumnSketch column) {
        int longest = ((ColumnType.Varchar) column.type).length();
        return dice.once(2)
                ? new TableSketch.CheckSketch(
                        "not_blank", List.of(column), naming -> new CheckRule.NotBlank(column.name(naming)))
                : new TableSketch.CheckSketch(
                        "size", List.of(column), naming -> new CheckRule.Length(column.name(naming), 1, longest));
    }

    private TableSketch.CheckSketch rangeCheck(ColumnSketch column) {
        BigDecimal minimum = BigDecimal.valueOf(dice.between(-5, 0));
        return new TableSketch.CheckSketch(
                "min",
                List.of(column),
                naming -> new CheckRule.Range(column.name(naming), Optional.of(minimum), Optional.empty()));
    }

    Optional<String> softDelete(TableSketch table) {
        if (table.softDelete.isPresent() || isJoin(table) || attributes(table).contains("deleted")) {
            return Optional.empty();
        }
        boolean isFlag = dice.once(2);
        ColumnSketch column = new ColumnSketch(sketch.id(), "deleted", isFlag ? Simple.BOOLEAN : Simple.INSTANT);
        column.nullable = !isFlag;
        column.defaultValue = isFlag ? Optional.of(new DefaultValue.Bool(false)) : Optional.empty();
        table.columns.add(column);
        table.softDelete = Optional.of(column);
        table.softDeleteStyle = isFlag ? SoftDelete.Style.FLAG : SoftDelete.Style.TIMESTAMP;
        return Optional.of("add soft delete to " + table.path);
    }

    private List<ColumnSketch> indexable(TableSketch table) {
        return table.plain().stream()
                .filter(column -> column.values.isEmpty() && ColumnKinds.isIndexable(column.type))
                .toList();
    }

    Set<String> names() {
        return Stream.concat(
                        sketch.tables.stream().map(table -> table.path),
                        sketch.enums.stream().map(type -> type.name))
                .collect(Collectors.toSet());
    }

    static Set<String> attributes(TableSketch table) {
        return Stream.concat(
                        table.columns.stream().map(column -> column.attribute),
                        table.relations.stream().map(relation -> relation.attribute))
                .collect(Collectors.toSet());
    }

    List<TableSketch> entities() {
        return sketch.tables.stream().filter(table -> !isJoin(table)).toList();
    }

    static boolean isJoin(TableSketch table) {
        return table.path.contains(".");
    }
}
