package io.github.ormgen.dialect.mariadb;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.innodb.InnoDbDefaults;
import io.github.ormgen.schema.ColumnType;

/** The values of defaults. */
final class MariaDbDefaults extends InnoDbDefaults {

    MariaDbDefaults(Dialect dialect) {
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
