package io.github.ormgen.dialect.innodb;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.StandardDefaults;
import io.github.ormgen.schema.ColumnType;
import java.util.Optional;

/** The values of defaults that MySQL and MariaDB say alike. */
public abstract class InnoDbDefaults extends StandardDefaults {

    /** The values of a dialect. */
    protected InnoDbDefaults(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected final String zone() {
        return "";
    }

    /** Not {@code current_timestamp}, which is in the session's time zone. */
    @Override
    protected final String now(ColumnType type) {
        if (type == ColumnType.Simple.DATE) {
            return "(utc_date())";
        }
        return type == ColumnType.Simple.TIME ? "(utc_time(6))" : "(utc_timestamp(6))";
    }

    /** {@code uuid()} makes one of the time and the host, and {@code uuid_v4()} is of MariaDB 11.7. */
    @Override
    protected final Optional<String> randomUuid() {
        return Optional.empty();
    }
}
