package io.github.ormgen.dialect;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.List;
import java.util.Optional;

/** How a database changes tables that are there. All tables, columns and parts have been lowered. */
public interface Alterations {

    /** Gives a table another name. */
    List<Statement> renameTable(Table before, TableName after);

    /** Changes the comment of a table to that of its next form. */
    List<Statement> comment(Table next);

    /** Adds a column. */
    List<Statement> addColumn(Table next, Column column);

    /** Drops a column that no part of the table uses any more. */
    List<Statement> dropColumn(Table table, Column column);

    /** Gives a column another name; keys, indexes, checks and generated columns follow. */
    List<Statement> renameColumn(Table table, Column before, String after);

    /**
     * Changes what a column is.
     *
     * @param using the expression that gives the new value where the type is another, empty where the database converts
     */
    List<Statement> changeColumn(Table next, Column before, Column after, Optional<String> using);

    /** Adds a key, index or check. */
    List<Statement> addPart(Table next, TablePart part);

    /** Drops a key, index or check. */
    List<Statement> dropPart(Table table, TablePart part);

    /** Gives a key, index or check another name. */
    List<Statement> renamePart(Table next, TablePart before, TablePart after);
}
