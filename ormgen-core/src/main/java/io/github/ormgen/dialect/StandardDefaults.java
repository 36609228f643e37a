package io.github.ormgen.dialect;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import java.util.Optional;

/** The values of defaults, each by what it is and by the type of its column. */
public abstract class StandardDefaults {

    private final Dialect dialect;

    /** The values of a dialect. */
    protected StandardDefaults(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The dialect. */
    protected final Dialect dialect() {
        return dialect;
    }

    /** What stands behind {@code default} for a column of a type; empty if the database can't make the value. */
    final Optional<String> of(ColumnType type, DefaultValue value) {
        return value.match(
                text -> Optional.of(
                        TimeLiterals.isTime(type)
                                ? "'" + TimeLiterals.text(type, text.value(), zone()) + "'"
                                : text(type, text.value())),
                number -> Optional.of(number.value().toPlainString()),
                bool -> Optional.of(bool(bool.value())),
                special -> switch (special) {
                    case NOW -> Optional.of(now(type));
                    case RANDOM_UUID -> randomUuid();
                    case EMPTY_ARRAY -> Optional.of(emptyArray(type));
                    case EMPTY_OBJECT -> Optional.of(emptyObject());
                },
                sql -> new Expressions(dialect).of(sql.expression()).map(text -> "(" + text + ")"));
    }

    /** What an instant ends in: an offset, or nothing where the database keeps no zone. */
    protected abstract String zone();

    /** A text, a uuid or JSON. */
    protected String text(ColumnType type, String value) {
        return dialect.literal(value);
    }

    /** True or false. */
    protected String bool(boolean value) {
        return String.valueOf(value);
    }

    /** The current time in UTC. */
    protected abstract String now(ColumnType type);

    /** A new random uuid, empty if the database can't make one. */
    protected abstract Optional<String> randomUuid();

    /** An array, or a JSON array, without elements. */
    protected abstract String emptyArray(ColumnType type);

    /** A JSON object without members. */
    protected abstract String emptyObject();
}
