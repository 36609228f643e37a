package io.github.ormgen.schema.random;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;

/** What has a column: an attribute, or a part of a relation's key. */
interface Member {

    /** The same as long as it lives. */
    String id();

    String name(Naming naming);

    String path(TableSketch table);

    ColumnType type(Naming naming);

    Column toSchema(TableSketch table, Naming naming);
}
