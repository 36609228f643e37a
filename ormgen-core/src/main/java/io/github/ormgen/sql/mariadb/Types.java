package io.github.ormgen.sql.mariadb;

import io.github.ormgen.schema.Database;
import io.github.ormgen.sql.InnoDbTypes;

/** The names of types. */
final class Types extends InnoDbTypes {

    Types() {
        super(Database.MARIADB);
    }

    @Override
    protected String truth() {
        return "boolean";
    }

    @Override
    protected String uuid() {
        return "uuid";
    }
}
