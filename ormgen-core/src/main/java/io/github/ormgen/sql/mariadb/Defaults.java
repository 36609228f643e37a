package io.github.ormgen.sql.mariadb;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.sql.Dialect;
import io.github.ormgen.sql.innodb.InnoDbDefaults;

/** The values of defaults. */
final class Defaults extends InnoDbDefaults {

    Defaults(Dialect dialect) {
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
