package io.github.ormgen.dialect.mariadb;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.innodb.InnoDbTypes;
import io.github.ormgen.schema.ColumnType;

/** The names of types, and the values of defaults. */
final class MariaDbTypes extends InnoDbTypes {

    MariaDbTypes(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected String emptyArray(ColumnType type) {
        return "'[]'";
    }

    @Override
    protected String emptyObject() {
        return "'{}'";
    }
}
