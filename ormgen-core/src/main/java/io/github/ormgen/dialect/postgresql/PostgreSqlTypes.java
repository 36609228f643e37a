package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.StandardTypes;
import io.github.ormgen.schema.ColumnType;

/** The names of types. */
final class PostgreSqlTypes extends StandardTypes {

    PostgreSqlTypes(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected String simple(ColumnType.Simple type) {
        return switch (type) {
            case TEXT -> "text";
            case BLOB -> "bytea";
            case JSON -> "jsonb";
            default -> super.simple(type);
        };
    }

    @Override
    protected String varbinary(ColumnType.Varbinary type) {
        return "bytea";
    }

    @Override
    protected String array(ColumnType.ArrayOf type) {
        return of(type.element()) + "[]";
    }

    @Override
    protected String nativeEnum(ColumnType.NativeEnum type) {
        return dialect().names().of(type.name());
    }
}
