package io.github.ormgen.dialect.mysql;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.innodb.InnoDbTypes;
import io.github.ormgen.schema.ColumnType;

/** The names of types. */
final class MySqlTypes extends InnoDbTypes {

    MySqlTypes(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected String simple(ColumnType.Simple type) {
        return switch (type) {
            case BOOLEAN -> "bit";
            case UUID -> "binary(16)";
            default -> super.simple(type);
        };
    }
}
