package io.github.ormgen.dialect;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.math.BigDecimal;
import java.util.List;

/** How a database numbers rows. What is said of sequences is asked for only if it has them. */
public interface RowNumbering {

    /** The dialect. */
    Dialect dialect();

    /** A table or sequence as statements write it. */
    default String name(TableName name) {
        return dialect().names().of(name);
    }

    /** The query in parentheses for the largest number in a column. */
    default String most(Table table, Column column) {
        return "(select max(" + dialect().names().of(column.name()) + ") from " + name(table.name()) + ")";
    }

    /** What stands behind {@code create sequence … increment by 50}, with a space before it. */
    default String options() {
        return "";
    }

    /** The expression of a sequence's next number. */
    default String next(Sequence sequence) {
        throw new IllegalArgumentException("no sequences: " + sequence);
    }

    /** Has a new sequence go on behind the numbers that a column has already. */
    default List<Statement> start(Sequence sequence, Table table, Column column) {
        throw new IllegalArgumentException("no sequences: " + sequence);
    }

    /**
     * Has a sequence go on behind numbers that rows brought along, and never back to where it has been.
     *
     * @param given the largest of these numbers
     */
    default List<Statement> goOn(Sequence sequence, Table table, Column column, BigDecimal given) {
        throw new IllegalArgumentException("no sequences: " + sequence);
    }

    /** Has an identity column go on behind numbers that rows brought along; nothing where the database sees to that. */
    default List<Statement> goOn(Table table, Column column) {
        return List.of();
    }

    /** Gives a sequence another name. */
    default List<Statement> rename(Sequence before, TableName after) {
        throw new IllegalArgumentException("no sequences: " + before);
    }
}
