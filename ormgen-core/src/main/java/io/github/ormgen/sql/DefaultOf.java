package io.github.ormgen.sql;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import java.util.Optional;

/**
 * Sorts a default by what it is and the type of its column.
 *
 * @param type the column's type
 * @param words how the dialect says each
 */
public record DefaultOf(ColumnType type, Words words) implements DefaultValue.Visitor<Optional<String>> {

    @Override
    public Optional<String> text(DefaultValue.Text value) {
        return Optional.of(words.text(type, value.value()));
    }

    @Override
    public Optional<String> number(DefaultValue.Number value) {
        return Optional.of(value.value().toPlainString());
    }

    @Override
    public Optional<String> bool(DefaultValue.Bool value) {
        return Optional.of(words.bool(value.value()));
    }

    @Override
    public Optional<String> special(DefaultValue.Special value) {
        return switch (value) {
            case NOW -> Optional.of(words.now(type));
            case RANDOM_UUID -> words.randomUuid();
            case EMPTY_ARRAY -> Optional.of(words.emptyArray(type));
            case EMPTY_OBJECT -> Optional.of(words.emptyObject());
        };
    }

    @Override
    public Optional<String> sql(DefaultValue.Sql value) {
        return new Expressions(words.dialect()).of(value.expression()).map(sql -> "(" + sql + ")");
    }

    /** How a dialect says the values that differ. */
    public interface Words {
        /** The dialect. */
        Dialect dialect();

        /** A text, a date, a time, a uuid or JSON. */
        String text(ColumnType type, String value);

        /** True or false. */
        String bool(boolean value);

        /** The current time in UTC. */
        String now(ColumnType type);

        /** A new random uuid, empty if the database can't make one. */
        Optional<String> randomUuid();

        /** An array, or a JSON array, without elements. */
        String emptyArray(ColumnType type);

        /** A JSON object without members. */
        String emptyObject();
    }
}
