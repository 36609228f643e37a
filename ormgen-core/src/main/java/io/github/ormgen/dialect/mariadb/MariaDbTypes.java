package io.github.ormgen.dialect.mariadb;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.innodb.InnoDbTypes;

/** The names of types. */
final class MariaDbTypes extends InnoDbTypes {

    MariaDbTypes(Dialect dialect) {
        super(dialect);
    }
}
