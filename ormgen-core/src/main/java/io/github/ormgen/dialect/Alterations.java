package io.github.ormgen.dialect;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a database changes tables that are there, and how it goes on to number their rows. All tables, columns and parts have
 * been lowered. What is said of sequences is asked for only if it has them.
 */
public abstract class Alterations {

    private final Dialect dialect;

    /** Changes tables of a dialect. */
    protected Alterations(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The dialect. */
    protected final Dialect dialect() {
        return dialect;
    }

    /** Gives a table another name. */
    public abstract List<Statement> renameTable(Table before, TableName after);

    /** Changes the comment of a table to that of its next form. */
    public abstract List<Statement> comment(Table next);

    /** Adds a column. */
    public List<Statement> addColumn(Table next, Column column) {
        return List.of(change(next.name(), "add column " + definition(column)));
    }

    /** Drops a column that no part of the table uses any more. */
    public final List<Statement> dropColumn(Table table, Column column) {
        return List.of(change(table.name(), "drop column " + dialect.names().of(column.name())));
    }

    /** Gives a column another name; keys, indexes, checks and generated columns follow. */
    public List<Statement> renameColumn(Table table, Column before, String after) {
        IdentifierQuoting names = dialect.names();
        // Not to be joined with others: all of a statement's actions see the names from before it.
        return List.of(alter(table.name(), "rename column " + names.of(before.name()) + " to " + names.of(after)));
    }

    /**
     * Changes what a column is.
     *
     * @param using the expression that gives the new value where the type is another, empty where the database converts
     */
    public abstract List<Statement> changeColumn(Table next, Column before, Column after, Optional<String> using);

    /** Adds a key, index or check. */
    public List<Statement> addPart(Table next, TablePart part) {
        String clause = new PartClauses(dialect, next).of(part).orElseThrow();
        Stage stage = part.kind() == TablePart.Kind.FOREIGN_KEY ? Stage.FOREIGN_KEY : Stage.ALTER;
        return List.of(action(stage, next.name(), "add " + clause));
    }

    /** Drops a key, index or check. */
    public abstract List<Statement> dropPart(Table table, TablePart part);

    /** Gives a key, index or check another name. */
    public abstract List<Statement> renamePart(Table next, TablePart before, TablePart after);

    /** What stands behind {@code create sequence … increment by 50}, with a space before it. */
    public String sequenceOptions() {
        return "";
    }

    /** The expression of a sequence's next number, as the standard has it. */
    public String next(Sequence sequence) {
        return "next value for " + name(sequence.name());
    }

    /** Has a new sequence go on behind the numbers that a column has already. */
    public List<Statement> start(Sequence sequence, Table table, Column column) {
        throw new IllegalArgumentException("no sequences: " + sequence);
    }

    /**
     * Has a sequence go on behind numbers that rows brought along, and never back to where it has been.
     *
     * @param given the largest of these numbers
     */
    public List<Statement> goOn(Sequence sequence, Table table, Column column, BigDecimal given) {
        throw new IllegalArgumentException("no sequences: " + sequence);
    }

    /** Has an identity column go on behind numbers that rows brought along; nothing where the database sees to that. */
    public List<Statement> goOn(Table table, Column column) {
        return List.of();
    }

    /** Gives a sequence another name. */
    public List<Statement> rename(Sequence before, TableName after) {
        throw new IllegalArgumentException("no sequences: " + before);
    }

    /** A table or sequence as statements write it. */
    protected final String name(TableName name) {
        return dialect.names().of(name);
    }

    /** A column as statements write it. */
    protected final String name(Column column) {
        return dialect.names().of(column.name());
    }

    /** The query in parentheses for the largest number in a column. */
    protected final String most(Table table, Column column) {
        return "(select max(" + name(column) + ") from " + name(table.name()) + ")";
    }

    /** A column as {@code add column} takes it. */
    protected final String definition(Column column) {
        return dialect.tables().definition(column);
    }

    /** One action on a table. */
    protected final Statement alter(TableName table, String action) {
        return Statement.alter(table, head(table) + action);
    }

    /** A change of columns; of one line where each has a statement of its own. */
    protected final Statement change(TableName table, String action) {
        return dialect.has(Feature.SEVERAL_ACTIONS) ? action(Stage.ALTER, table, action) : alter(table, action);
    }

    /** The action that drops a key, index or check. */
    protected final Statement drop(Table table, TablePart part, String what) {
        Stage stage = part.kind() == TablePart.Kind.FOREIGN_KEY ? Stage.DROP_FOREIGN_KEY : Stage.ALTER;
        return action(stage, table.name(), "drop " + what);
    }

    /** An action that neighbours on the same table may share a statement with, where the database allows that. */
    private Statement action(Stage stage, TableName table, String action) {
        return new Statement(stage, table.name(), head(table).strip(), List.of(action), "");
    }

    private String head(TableName table) {
        return "alter table " + dialect.names().of(table) + " ";
    }
}
