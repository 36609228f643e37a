package io.github.ormgen.sql.h2;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.sql.DefaultOf;
import io.github.ormgen.sql.Dialect;
import io.github.ormgen.sql.Times;
import java.util.Optional;

/** The values of defaults. */
record Defaults(Dialect dialect) implements DefaultOf.Words {

    @Override
    public String text(ColumnType type, String value) {
        if (Times.isTime(type)) {
            return "'" + Times.text(type, value, "+00:00") + "'";
        }
        // Without the word, a text that is assigned to a JSON column becomes a JSON string.
        return (type == ColumnType.Simple.JSON ? "json " : "") + dialect.literal(value);
    }

    @Override
    public String bool(boolean value) {
        return String.valueOf(value);
    }

    /** A cast of the current timestamp ends in the session's time zone even behind 'at time zone': count from 1970. */
    @Override
    public String now(ColumnType type) {
        return type == ColumnType.Simple.INSTANT
                ? "current_timestamp"
                : "timestamp '1970-01-01 00:00:00'"
                        + " + (current_timestamp - timestamp with time zone '1970-01-01 00:00:00+00:00')";
    }

    @Override
    public Optional<String> randomUuid() {
        return Optional.of("random_uuid()");
    }

    @Override
    public String emptyArray(ColumnType type) {
        return type instanceof ColumnType.ArrayOf ? "array[]" : "json '[]'";
    }

    @Override
    public String emptyObject() {
        return "json '{}'";
    }
}
