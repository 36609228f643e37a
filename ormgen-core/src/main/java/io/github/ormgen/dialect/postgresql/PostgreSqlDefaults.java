package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.StandardDefaults;
import io.github.ormgen.schema.ColumnType;
import java.util.Optional;

/** The values of defaults. */
final class PostgreSqlDefaults extends StandardDefaults {

    PostgreSqlDefaults(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected String zone() {
        return "+00:00";
    }

    @Override
    protected String now(ColumnType type) {
        return type == ColumnType.Simple.INSTANT ? "current_timestamp" : "(current_timestamp at time zone 'UTC')";
    }

    @Override
    protected Optional<String> randomUuid() {
        return Optional.of("gen_random_uuid()");
    }

    @Override
    protected String emptyArray(ColumnType type) {
        return type instanceof ColumnType.ArrayOf ? "'{}'" : "'[]'";
    }

    @Override
    protected String emptyObject() {
        return "'{}'";
    }
}
