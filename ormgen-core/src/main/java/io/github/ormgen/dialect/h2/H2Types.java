package io.github.ormgen.dialect.h2;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.StandardTypes;
import io.github.ormgen.schema.ColumnType;

/** The names of types. */
final class H2Types extends StandardTypes {

    H2Types(Dialect dialect) {
        super(dialect);
    }

    /** An array can't hold large objects. */
    @Override
    protected String array(ColumnType.ArrayOf type) {
        ColumnType element = type.element();
        return (element == ColumnType.Simple.TEXT ? "varchar" : of(element)) + " array";
    }
}
