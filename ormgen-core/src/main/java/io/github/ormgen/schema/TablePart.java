package io.github.ormgen.schema;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a table has beside columns: a key, an index or a check. */
public sealed interface TablePart permits PrimaryKey, UniqueKey, Index, ForeignKey, Check {

    /** The order of a table's parts. */
    Comparator<TablePart> ORDER = Comparator.comparing(TablePart::kind).thenComparing(TablePart::name);

    /** Its name. */
    String name();

    /** Where it comes from in the model, empty for a primary key: that belongs to the table. */
    String path();

    /**
     * The same part by another name and from another place in the model, which a primary key has none of.
     *
     * @param columns gives the columns of its own table that it names others
     * @param sql gives other SQL for a person's own
     */
    TablePart with(String otherName, String otherPath, UnaryOperator<String> columns, UnaryOperator<SqlText> sql);

    /** The same part by another name. */
    default TablePart withName(String other) {
        return with(other, path(), UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** The same part from another place in the model; a primary key stays what it is. */
    default TablePart withPath(String other) {
        return with(name(), other, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** The same part with other names of its own table's columns, those in placeholders too. */
    default TablePart withColumns(UnaryOperator<String> names) {
        return with(name(), path(), names, sql -> sql.withColumns(names));
    }

    /** The same part with other SQL of a person's own. */
    default TablePart mapSql(UnaryOperator<SqlText> change) {
        return with(name(), path(), UnaryOperator.identity(), change);
    }

    /** What it is. */
    Kind kind();

    /** The columns of its own table that it names; those in SQL of a person's own are not among them. */
    List<String> columns();

    /** The plain columns that its index of all rows begins with, in order; none if it has no such index. */
    default List<String> leadingColumns() {
        return List.of();
    }

    /** Whether databases have an index for it. */
    default boolean isIndexed() {
        return kind() != Kind.FOREIGN_KEY && kind() != Kind.CHECK;
    }

    /** Whether its index finds rows by columns: it begins with them. A foreign key wants such an index. */
    default boolean serves(List<String> columns) {
        List<String> leading = leadingColumns();
        return leading.size() >= columns.size()
                && leading.subList(0, columns.size()).equals(columns);
    }

    /** What a part of a table is. */
    enum Kind {
        PRIMARY_KEY,
        UNIQUE_KEY,
        INDEX,
        FOREIGN_KEY,
        CHECK
    }
}
