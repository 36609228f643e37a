package io.github.ormgen.dialect.h2;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.StandardTypes;
import io.github.ormgen.schema.ColumnType;
import java.util.Optional;

final class H2Types extends StandardTypes {

    H2Types(Dialect dialect) {
        super(dialect);
    }

    /** An array can't hold large objects. */
    @Override
    protected String array(ColumnType.ArrayOf type) {
        ColumnType element = type.element();
        return (element == ColumnType.Simple.TEXT ? "varchar" : of(element)) + " array";
    }

    /** Without the word, a text that is assigned to a JSON column becomes a JSON string. */
    @Override
    protected String text(ColumnType type, String value) {
        return (type == ColumnType.Simple.JSON ? "json " : "") + dialect().literal(value);
    }

    /** A cast of the current timestamp ends in the session's time zone even behind 'at time zone': count from 1970. */
    @Override
    protected String now(ColumnType type) {
        return type == ColumnType.Simple.INSTANT
                ? "current_timestamp"
                : "timestamp '1970-01-01 00:00:00'"
                        + " + (current_timestamp - timestamp with time zone '1970-01-01 00:00:00+00:00')";
    }

    @Override
    protected Optional<String> randomUuid() {
        return Optional.of("random_uuid()");
    }

    @Override
    protected String emptyArray(ColumnType type) {
        return type instanceof ColumnType.ArrayOf ? "array[]" : "json '[]'";
    }

    @Override
    protected String emptyObject() {
        return "json '{}'";
    }
}
