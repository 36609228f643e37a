package io.github.ormgen.sql.mysql;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.sql.Dialect;
import io.github.ormgen.sql.innodb.InnoDbTypes;

/** The names of types. */
final class Types extends InnoDbTypes {

    Types(Dialect dialect) {
        super(dialect);
    }

    @Override
    public String simple(ColumnType.Simple type) {
        return switch (type) {
            case BOOLEAN -> "bit";
            case UUID -> "binary(16)";
            default -> super.simple(type);
        };
    }
}
