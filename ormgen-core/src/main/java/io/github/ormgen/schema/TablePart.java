package io.github.ormgen.schema;

import java.util.List;

/** What a table has beside columns: a key, an index or a check. */
public sealed interface TablePart permits PrimaryKey, UniqueKey, Index, ForeignKey, Check {

    /** Its name. */
    String name();

    /** Where it comes from in the model, empty for a primary key: that belongs to the table. */
    String path();

    /** The same part by another name. */
    TablePart withName(String other);

    /** The same part from another place in the model; a primary key stays what it is. */
    TablePart withPath(String other);

    /** What it is. */
    Kind kind();

    /** The columns of its own table that it names; those in SQL of a person's own are not among them. */
    List<String> ownColumns();

    /** What a part of a table is. */
    enum Kind {
        PRIMARY_KEY,
        UNIQUE_KEY,
        INDEX,
        FOREIGN_KEY,
        CHECK
    }
}
