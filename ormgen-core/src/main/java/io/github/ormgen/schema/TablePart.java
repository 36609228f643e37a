package io.github.ormgen.schema;

import java.util.List;

/** What a table has beside columns: a key, an index or a check. */
public sealed interface TablePart permits PrimaryKey, UniqueKey, Index, ForeignKey, Check {

    /** Its name. */
    String name();

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
