package io.github.ormgen.reverse;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.DefaultValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says the fields of one entity. */
record FieldText(EntitySketch entity, TypeInference kinds, KeyText keys, IndexText indexes, CheckText checks) {

    private static final Set<Simple> TIMES = Set.of(Simple.DATE, Simple.TIME, Simple.TIMESTAMP, Simple.INSTANT);

    /** Functions that give the time of the statement or its transaction. */
    private static final Set<String> NOW = Set.of(
            "now()",
            "current_timestamp",
            "current_timestamp()",
            "current_timestamp(6)",
            "localtimestamp",
            "localtimestamp(6)",
            "statement_timestamp()",
            "clock_timestamp()",
            "transaction_timestamp()",
            "current_date",
            "curdate()",
            "('now'::text)::date");

    /** The key {@code fields}; columns whose types can't be said are left out. */
    Yaml.Entries yaml() {
        Yaml.Entries entries = Yaml.block();
        entity.fieldColumns()
                .forEach(column -> type(column).ifPresent(type -> {
                    String name = entity.field(column.name()).orElse(column.name());
                    entries.with(name, field(name, column, type));
                }));
        return entries;
    }

    private Optional<String> type(Column column) {
        return isId(column) ? kinds.keyType(column) : kinds.type(column);
    }

    private boolean isId(Column column) {
        return entity.table().primaryKey().stream()
                .anyMatch(key -> key.columns().contains(column.name()));
    }

    private Yaml field(String name, Column column, String type) {
        boolean isId = isId(column);
        Yaml.Entries field = Yaml.entries().with("type", type + (column.nullable() && !isId ? "?" : ""));
        if (!entity.style().isUsual(name, column.name())) {
            field.with("column", column.name());
        }
        if (isId) {
            field.with("id", true);
        }
        if (keys.isUnique(column.name())) {
            field.with("unique", true);
        }
        if (indexes.isIndexed(column.name())) {
            field.with("index", true);
        }
        kinds.constraint(entity, column).ifPresent(constraint -> field.with("constraint", constraint));
        value(column).ifPresent(value -> field.with("default", value));
        column.generated()
                .flatMap(sql -> SqlPatterns.yaml(sql, entity::placeholder))
                .ifPresent(sql -> field.with("generated", sql));
        checks.validation(column.name()).ifPresent(rules -> field.with("validate", rules));
        checks.check(column.name()).ifPresent(sql -> field.with("check", sql));
        column.comment().filter(text -> !text.isBlank()).ifPresent(text -> field.with("doc", text));
        return field.entries().size() == 1 ? Yaml.text(type + (column.nullable() && !isId ? "?" : "")) : field;
    }

    private Optional<Yaml> value(Column column) {
        return column.generated().isPresent()
                ? Optional.empty()
                : column.defaultValue().flatMap(value -> value.accept(new Value(column)));
    }

    private final class Value implements DefaultValue.Visitor<Optional<Yaml>> {

        private final Column column;

        Value(Column column) {
            this.column = column;
        }

        @Override
        public Optional<Yaml> text(DefaultValue.Text value) {
            Optional<EnumSketch> sketch = kinds.enumOf(column);
            return sketch.isPresent()
                    ? sketch.get().constantOf(value.value()).map(Yaml::text)
                    : Optional.of(Yaml.text(value.value())).filter(text -> isText());
        }

        /** A type of the database's own takes no literal. */
        private boolean isText() {
            return column.type().accept(new TypeNames(Map.of())).isPresent()
                    && !(column.type() instanceof ColumnType.ArrayOf);
        }

        @Override
        public Optional<Yaml> number(DefaultValue.Number value) {
            return Optional.of(Yaml.word(value.value().toPlainString())).filter(word -> isText());
        }

        @Override
        public Optional<Yaml> bool(DefaultValue.Bool value) {
            return Optional.of(Yaml.word(String.valueOf(value.value())));
        }

        @Override
        public Optional<Yaml> special(DefaultValue.Special value) {
            return Optional.of(Yaml.text(
                    switch (value) {
                        case NOW -> "now";
                        case RANDOM_UUID -> "uuid";
                        case EMPTY_ARRAY, EMPTY_OBJECT -> "empty";
                    }));
        }

        /** The time of the statement is the time of the insert, told in the zone of the session. */
        @Override
        public Optional<Yaml> sql(DefaultValue.Sql value) {
            boolean isNow = column.type() instanceof Simple simple
                    && TIMES.contains(simple)
                    && NOW.contains(SqlPatterns.text(value.expression()).toLowerCase(Locale.ROOT));
            return isNow ? Optional.of(Yaml.text("now")) : Optional.empty();
        }
    }
}
