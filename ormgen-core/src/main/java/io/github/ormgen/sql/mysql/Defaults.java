package io.github.ormgen.sql.mysql;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.sql.DefaultOf;
import io.github.ormgen.sql.Dialect;
import io.github.ormgen.sql.Times;
import java.util.Optional;
import java.util.Set;

/** The values of defaults. One that is not a literal stands in parentheses. */
record Defaults(Dialect dialect) implements DefaultOf.Words {

    /** Columns of these types can have no literal as their default, but an expression. */
    private static final Set<ColumnType> LARGE =
            Set.of(ColumnType.Simple.TEXT, ColumnType.Simple.BLOB, ColumnType.Simple.JSON);

    @Override
    public String text(ColumnType type, String value) {
        if (Times.isTime(type)) {
            return "'" + Times.text(type, value, "") + "'";
        }
        if (type == ColumnType.Simple.UUID) {
            return "(uuid_to_bin(" + dialect.literal(value) + "))";
        }
        return LARGE.contains(type) ? "(" + dialect.literal(value) + ")" : dialect.literal(value);
    }

    @Override
    public String bool(boolean value) {
        return value ? "b'1'" : "b'0'";
    }

    /** Not {@code current_timestamp}, which is in the session's time zone. */
    @Override
    public String now(ColumnType type) {
        if (type == ColumnType.Simple.DATE) {
            return "(utc_date())";
        }
        return type == ColumnType.Simple.TIME ? "(utc_time(6))" : "(utc_timestamp(6))";
    }

    /** {@code uuid()} makes one of the time and the host. */
    @Override
    public Optional<String> randomUuid() {
        return Optional.empty();
    }

    @Override
    public String emptyArray(ColumnType type) {
        return "(json_array())";
    }

    @Override
    public String emptyObject() {
        return "(json_object())";
    }
}
