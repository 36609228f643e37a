package io.github.ormgen.sql.h2;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.sql.Dialect;
import io.github.ormgen.sql.StandardTypes;

/** The names of types. */
final class Types extends StandardTypes {

    Types(Dialect dialect) {
        super(dialect);
    }

    /** An array can't hold large objects. */
    @Override
    public String array(ColumnType.ArrayOf type) {
        ColumnType element = type.element();
        return (element == ColumnType.Simple.TEXT ? "varchar" : element.accept(this)) + " array";
    }
}
