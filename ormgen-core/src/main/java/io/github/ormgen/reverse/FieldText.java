package io.github.ormgen.reverse;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.SqlText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says the fields of one entity. */
record FieldText(EntitySketch entity, TypeInference kinds, KeyText keys, CheckText checks) {

    /** Functions that give the time of the statement or its transaction. */
    private static final Pattern NOW = Pattern.compile("now\\(\\)|current_timestamp(\\(6?\\))?|localtimestamp(\\(6\\))?"
            + "|(statement|clock|transaction)_timestamp\\(\\)|current_date|curdate\\(\\)|\\('now'::text\\)::date");

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
        return entity.table().keyColumns().contains(column.name());
    }

    private Yaml field(String name, Column column, String type) {
        boolean isId = isId(column);
        Yaml.Entries field = Yaml.entries().with("type", type + (column.nullable() && !isId ? "?" : ""));
        field.with("column", column.name(), entity.style().naming().column(name));
        field.withFlag("id", isId)
                .withFlag("unique", keys.isUnique(List.of(column.name())))
                .withFlag("index", keys.isIndexed(column.name()))
                .withText("constraint", kinds.constraint(entity, column))
                .with(
                        "default",
                        column.defaultValue()
                                .filter(value -> column.generated().isEmpty())
                                .flatMap(value -> value(column, value)))
                .with("generated", column.generated().flatMap(sql -> SqlPatterns.yaml(sql, entity::placeholder)))
                .with("validate", checks.validation(column.name()))
                .with("check", checks.check(column.name()))
                .withDoc(column.comment());
        return field.shortest();
    }

    private Optional<Yaml> value(Column column, DefaultValue value) {
        return value.match(
                text -> text(column, text.value()),
                number -> Optional.of(Yaml.word(number.value().toPlainString())).filter(word -> isText(column)),
                bool -> Optional.of(Yaml.word(String.valueOf(bool.value()))),
                special -> Optional.of(Yaml.text(
                        switch (special) {
                            case NOW -> "now";
                            case RANDOM_UUID -> "uuid";
                            case EMPTY_ARRAY, EMPTY_OBJECT -> "empty";
                        })),
                sql -> isNow(column, sql.expression()) ? Optional.of(Yaml.text("now")) : Optional.empty());
    }

    private Optional<Yaml> text(Column column, String value) {
        Optional<EnumSketch> sketch = kinds.enumOf(column);
        return sketch.isPresent()
                ? sketch.get().constantOf(value).map(Yaml::text)
                : Optional.of(Yaml.text(value)).filter(text -> isText(column));
    }

    /** A type of the database's own takes no literal. */
    private static boolean isText(Column column) {
        return TypeNames.of(column.type()).isPresent() && !(column.type() instanceof ColumnType.ArrayOf);
    }

    /** The time of the statement is the time of the insert, told in the zone of the session. */
    private static boolean isNow(Column column, SqlText expression) {
        return column.type().isTime()
                && NOW.matcher(expression.any().toLowerCase(Locale.ROOT)).matches();
    }
}
