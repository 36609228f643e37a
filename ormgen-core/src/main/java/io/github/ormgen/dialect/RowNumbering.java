package io.github.ormgen.dialect;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How a database numbers rows. What is said of sequences is asked for only if it has them. */
public interface RowNumbering {

    /** The expression of a sequence's next number; empty if a column that says nothing gets it by itself. */
    Optional<String> next(Sequence sequence);

    /** Has a new sequence go on behind the numbers that a column has already. */
    List<Statement> start(Sequence sequence, Table table, Column column);

    /**
     * Has a sequence go on behind numbers that rows brought along, and never back to where it has been.
     *
     * @param given the largest of these numbers
     */
    List<Statement> goOn(Sequence sequence, Table table, Column column, BigDecimal given);

    /** Has an identity column go on behind numbers that rows brought along; nothing where the database sees to that. */
    List<Statement> goOn(Table table, Column column);
}
