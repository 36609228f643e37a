package io.github.ormgen.sql.mysql;

import io.github.ormgen.schema.Database;
import io.github.ormgen.sql.InnoDbTypes;

/** The names of types. */
final class Types extends InnoDbTypes {

    Types() {
        super(Database.MYSQL);
    }

    @Override
    protected String truth() {
        return "bit";
    }

    @Override
    protected String uuid() {
        return "binary(16)";
    }
}
