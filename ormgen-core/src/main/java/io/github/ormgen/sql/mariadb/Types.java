package io.github.ormgen.sql.mariadb;

import io.github.ormgen.sql.Dialect;
import io.github.ormgen.sql.innodb.InnoDbTypes;

/** The names of types. */
final class Types extends InnoDbTypes {

    Types(Dialect dialect) {
        super(dialect);
    }
}
