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
    public String simple(ColumnType.Simple type) {
        return switch (type) {
            case TEXT -> "text";
            case BLOB -> "bytea";
            case JSON -> "jsonb";
            default -> super.simple(type);
        };
    }

    @Override
    public String varbinary(ColumnType.Varbinary type) {
        return "bytea";
    }

    @Override
    public String array(ColumnType.ArrayOf type) {
        return type.element().accept(this) + "[]";
    }

    @Override
    public String nativeEnum(ColumnType.NativeEnum type) {
        return dialect().names().of(type.name());
    }
}
