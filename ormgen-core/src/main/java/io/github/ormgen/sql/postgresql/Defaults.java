package io.github.ormgen.sql.postgresql;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.sql.DefaultOf;
import io.github.ormgen.sql.Dialect;
import io.github.ormgen.sql.Times;
import java.util.Optional;

/** The values of defaults. */
record Defaults(Dialect dialect) implements DefaultOf.Words {

    @Override
    public String text(ColumnType type, String value) {
        return Times.isTime(type) ? "'" + Times.text(type, value, "+00:00") + "'" : dialect.literal(value);
    }

    @Override
    public String bool(boolean value) {
        return String.valueOf(value);
    }

    @Override
    public String now(ColumnType type) {
        return type == ColumnType.Simple.INSTANT ? "current_timestamp" : "(current_timestamp at time zone 'UTC')";
    }

    @Override
    public Optional<String> randomUuid() {
        return Optional.of("gen_random_uuid()");
    }

    @Override
    public String emptyArray(ColumnType type) {
        return type instanceof ColumnType.ArrayOf ? "'{}'" : "'[]'";
    }

    @Override
    public String emptyObject() {
        return "'{}'";
    }
}
