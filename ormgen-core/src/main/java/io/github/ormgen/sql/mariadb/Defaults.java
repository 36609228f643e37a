package io.github.ormgen.sql.mariadb;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.sql.DefaultOf;
import io.github.ormgen.sql.Dialect;
import io.github.ormgen.sql.Times;
import java.util.Optional;

/** The values of defaults. */
record Defaults(Dialect dialect) implements DefaultOf.Words {

    @Override
    public String text(ColumnType type, String value) {
        return Times.isTime(type) ? "'" + Times.text(type, value, "") + "'" : dialect.literal(value);
    }

    @Override
    public String bool(boolean value) {
        return String.valueOf(value);
    }

    /** Not {@code current_timestamp}, which is in the session's time zone. */
    @Override
    public String now(ColumnType type) {
        if (type == ColumnType.Simple.DATE) {
            return "(utc_date())";
        }
        return type == ColumnType.Simple.TIME ? "(utc_time(6))" : "(utc_timestamp(6))";
    }

    /** {@code uuid()} makes one of the time and the host, and {@code uuid_v4()} is of MariaDB 11.7. */
    @Override
    public Optional<String> randomUuid() {
        return Optional.empty();
    }

    @Override
    public String emptyArray(ColumnType type) {
        return "'[]'";
    }

    @Override
    public String emptyObject() {
        return "'{}'";
    }
}
