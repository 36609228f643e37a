package io.github.ormgen.dialect;

import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.SqlTokens;
import io.github.ormgen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is one database's own; what scripts for all databases have in common is written over it. {@link
 * StandardDialect} has what standard SQL says.
 */
public interface Dialect {

    /** The name in models, parameters and folders. */
    String id();

    /** The name as the database's makers write it. */
    String displayName();

    /** How it reads literals and quoted names. */
    SqlTokens tokens();

    /** The text that a person wrote for this database alone, empty if there is none. */
    Optional<String> own(SqlText text);

    /** What it has. */
    Set<Feature> features();

    /** What it does by itself. */
    Set<Rule> rules();

    /** How it writes names. */
    IdentifierQuoting names();

    /** The limits that models run into. */
    Limits limits();

    /** The bytes that a column of a type takes in a row, key or index at most; 0 where no limit counts them. */
    int bytes(ColumnType type);

    /**
     * A text as a literal that can stand wherever a literal can. A dollar sign and a brace never come out side by side:
     * Flyway would take them for a placeholder.
     */
    String literal(String text);

    /** A column type that it has. */
    String type(ColumnType type);

    /** What stands behind {@code default} for a column; empty if the database can't make the value. */
    Optional<String> defaultOf(Column column);

    /** A value of a column's type, as a query compares it with what the column holds. */
    String compared(ColumnType type, String value);

    /** The number of elements of an array column, whose name comes as it is written. */
    String cardinality(String column);

    /** An expression of standard SQL, whose names and literals are the dialect's already, as the database has it. */
    String expression(String standard);

    /** The statements that make a lowered table, its indexes and comments. */
    List<Statement> createTable(Table table, String collation);

    /** How it changes tables that are there. */
    Alterations alterations();

    /**
     * Stops the script if rows are in the way.
     *
     * @param count a query that gives their number
     * @param message what they are, said after their number
     */
    Statement guard(String count, String message);

    /** An index as a clause, from {@code index} on, with its table if it is a statement of its own. */
    String indexText(Table table, Index index);

    /** The statement that makes an enum type; asked for only if it has them. */
    Statement createEnumType(EnumType type);

    /** The statement that drops an enum type; asked for only if it has them. */
    Statement dropEnumType(EnumType type);

    /** How it numbers rows. */
    RowNumbering numbers();

    /** For which changes others wait. */
    LockModel locks();

    /** The text that a person wrote for this database, or for all; empty if there is neither. */
    default Optional<String> textOf(SqlText text) {
        return own(text).or(text::common);
    }

    /** Reads a catalog of the database; a new reader, since each reads once. */
    CatalogReader catalog();

    /** How a live server of the database is worked on. */
    DatabaseServer server();

    /** Whether it has a feature. */
    default boolean has(Feature feature) {
        return features().contains(feature);
    }

    /** Whether it does something by itself. */
    default boolean does(Rule rule) {
        return rules().contains(rule);
    }
}
