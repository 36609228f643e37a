package io.github.ormgen.reverse;

import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The types of columns in the model, and the enums and named types that they need. Used once. */
final class TypeInference {

    /** The class that is made beside enums over types of the database's own. */
    private static final String BINDING = "nativeenumjdbctype";

    private final Map<TableName, EnumSketch> natives = new TreeMap<>();
    private final SortedMap<String, EnumSketch> enums = new TreeMap<>();
    private final Map<Column, EnumSketch> byColumn = new HashMap<>();
    private final Set<Check> enumChecks = new HashSet<>();
    private final SortedMap<String, UnsupportedType> own = new TreeMap<>();
    private final Map<SqlText, Optional<UnsupportedType>> ownByText = new HashMap<>();
    /** The names in use, small. */
    private final Set<String> taken = new HashSet<>(Set.of(BINDING));

    /** Begins with the types of the database's own, whose names are not free. */
    TypeInference(Schema schema, Optional<String> usualSchema) {
        for (EnumType type : schema.enumTypes()) {
            String name = Words.pascal(Words.of(type.name().name()));
            boolean isUsual = Naming.snake(name).equals(type.name().name())
                    && type.name().schema().equals(usualSchema);
            if (isUsual && EnumSketch.canHold(type.values()) && taken.add(name.toLowerCase(Locale.ROOT))) {
                EnumSketch sketch = EnumSketch.of(name, type.values(), true);
                natives.put(type.name(), sketch);
                enums.put(name, sketch);
            }
        }
    }

    String newName(String wanted) {
        String free = Words.free(wanted, name -> taken.contains(name.toLowerCase(Locale.ROOT)));
        taken.add(free.toLowerCase(Locale.ROOT));
        return free;
    }

    private record Found(EntitySketch entity, Column column, Check check, CheckRule.OneOf rule) {

        String field() {
            return Words.pascal(Words.of(entity.field(column.name()).orElse(column.name())));
        }

        /** Columns that are called alike and hold the same are of one enum. */
        List<Object> alike() {
            return List.of(field(), rule.values());
        }
    }

    void addEnums(List<EntitySketch> entities) {
        Set<Column> known = new HashSet<>();
        Map<List<Object>, List<Found>> all = entities.stream()
                .flatMap(entity -> entity.table().checks().stream().flatMap(check -> enumOf(entity, check).stream()))
                .filter(found -> known.add(found.column()))
                .collect(Collectors.groupingBy(Found::alike, LinkedHashMap::new, Collectors.toList()));
        for (List<Found> alike : all.values()) {
            Found first = alike.get(0);
            boolean isShared = alike.stream().map(Found::entity).distinct().count() > 1;
            String name = newName(isShared ? first.field() : first.entity().name() + first.field());
            EnumSketch sketch = EnumSketch.of(name, first.rule().values(), false);
            enums.put(name, sketch);
            alike.forEach(found -> {
                byColumn.put(found.column(), sketch);
                enumChecks.add(found.check());
            });
        }
    }

    private static Optional<Found> enumOf(EntitySketch entity, Check check) {
        return check.rule() instanceof CheckRule.OneOf rule
                ? entity.table()
                        .column(rule.column())
                        .filter(column -> isEnum(entity, column, check, rule))
                        .map(column -> new Found(entity, column, check, rule))
                : Optional.empty();
    }

    /** A check by a name that ormgen gives to those of a person stays one. */
    private static boolean isEnum(EntitySketch entity, Column column, Check check, CheckRule.OneOf rule) {
        boolean isOfPerson = check.name().startsWith("ck_") && !isUsual(entity, column, check);
        int longest = rule.values().stream().mapToInt(String::length).max().orElse(1);
        return !isOfPerson
                && entity.isField(column.name())
                && EnumSketch.canHold(rule.values())
                && column.type() instanceof ColumnType.Varchar varchar
                && varchar.length() >= longest;
    }

    private static boolean isUsual(EntitySketch entity, Column column, Check check) {
        return check.name().equals(entity.names().enumCheck(entity.tableName(), column.name()));
    }

    /** The name of the check of an enum, where it is not the usual one. */
    Optional<String> constraint(EntitySketch entity, Column column) {
        return entity.table().checks().stream()
                .filter(enumChecks::contains)
                .filter(check -> check.columns().equals(List.of(column.name())))
                .filter(check -> !isUsual(entity, column, check))
                .map(Check::name)
                .findFirst();
    }

    boolean isEnum(Check check) {
        return enumChecks.contains(check);
    }

    Optional<EnumSketch> enumOf(Column column) {
        return column.type() instanceof ColumnType.NativeEnum type
                ? Optional.ofNullable(natives.get(type.name()))
                : Optional.ofNullable(byColumn.get(column));
    }

    /** The type of a column in the model; empty if it can't be said. */
    Optional<String> type(Column column) {
        return enumOf(column)
                .map(sketch -> named(sketch, column.type()))
                .or(() -> TypeNames.of(column.type()))
                .or(() -> ownType(column.type()));
    }

    /** An enum whose column is longer than its values says so. */
    private static String named(EnumSketch sketch, ColumnType type) {
        return type instanceof ColumnType.Varchar varchar && varchar.length() > sketch.longest()
                ? sketch.name() + "(" + varchar.length() + ")"
                : sketch.name();
    }

    /** The type of a column of a primary key: no text without a limit, but PostgreSQL's, which is one of its own. */
    Optional<String> keyType(Column column) {
        return column.type() == Simple.TEXT ? ownType(new ColumnType.Custom(SqlText.of("text"))) : type(column);
    }

    private Optional<String> ownType(ColumnType type) {
        return type instanceof ColumnType.Custom custom
                ? ownByText
                        .computeIfAbsent(UnsupportedType.withoutWidths(custom.definition()), this::newType)
                        .map(UnsupportedType::name)
                : Optional.empty();
    }

    private Optional<UnsupportedType> newType(SqlText definition) {
        Optional<UnsupportedType> type =
                UnsupportedType.of(definition).map(found -> found.withName(newName(found.name())));
        type.ifPresent(found -> own.put(found.name(), found));
        return type;
    }

    /** The key {@code enums}. */
    Yaml.Entries enums() {
        Yaml.Entries entries = Yaml.block();
        enums.forEach((name, sketch) -> entries.with(name, sketch.yaml()));
        return entries;
    }

    /** The key {@code types}. */
    Yaml.Entries types() {
        Yaml.Entries entries = Yaml.block();
        own.forEach((name, type) -> entries.with(name, type.yaml()));
        return entries;
    }

    boolean canIdentify(Table table) {
        return table.keyColumns().stream()
                .allMatch(name -> table.column(name).filter(this::isKey).isPresent());
    }

    private boolean isKey(Column column) {
        ColumnType type = column.type();
        return !Set.of(Simple.REAL, Simple.DOUBLE, Simple.BLOB, Simple.JSON).contains(type)
                && !(type instanceof ColumnType.ArrayOf)
                && !(type instanceof ColumnType.Varbinary)
                && column.generated().isEmpty()
                && keyType(column).isPresent()
                && !(type instanceof ColumnType.Custom custom
                        && UnsupportedType.of(custom.definition())
                                .flatMap(UnsupportedType::write)
                                .isPresent());
    }
}
