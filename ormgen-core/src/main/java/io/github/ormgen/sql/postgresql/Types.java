package io.github.ormgen.sql.postgresql;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.sql.Dialect;
import io.github.ormgen.sql.StandardTypes;

/** The names of types. */
final class Types extends StandardTypes {

    Types(Dialect dialect) {
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
