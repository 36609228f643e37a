package io.github.ormgen.dialect;

import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.SqlTokens;
import io.github.ormgen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is one database's own; what scripts for all databases have in common is written over it. Where a database has
 * nothing of its own to say, it is as standard SQL has it.
 */
public abstract class Dialect {

    private final Database database;
    private final Set<Feature> features;
    private final Set<Rule> rules;
    private final IdentifierQuoting names;
    private final Limits limits;

    /**
     * The dialect of a database.
     *
     * @param features what it has
     * @param rules what it does by itself
     * @param names how it writes names
     * @param limits the limits that models run into
     */
    protected Dialect(
            Database database, Set<Feature> features, Set<Rule> rules, IdentifierQuoting names, Limits limits) {
        this.database = database;
        this.features = Set.copyOf(features);
        this.rules = Set.copyOf(rules);
        this.names = names;
        this.limits = limits;
    }

    /** The name in models, parameters and folders. */
    public String id() {
        return database.id();
    }

    /** The name as the database's makers write it. */
    public String displayName() {
        return database.displayName();
    }

    /** How it reads literals and quoted names. */
    public final SqlTokens tokens() {
        return database.tokens();
    }

    /** Whether it has a feature. */
    public final boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** Whether it does something by itself. */
    public final boolean does(Rule rule) {
        return rules.contains(rule);
    }

    /** How it writes names. */
    public final IdentifierQuoting names() {
        return names;
    }

    /** The limits that models run into. */
    public final Limits limits() {
        return limits;
    }

    /** The text that a person wrote for this database alone, empty if there is none. */
    public Optional<String> own(SqlText text) {
        return Optional.ofNullable(text.specific().get(database));
    }

    /** The text that a person wrote for this database, or for all; empty if there is neither. */
    public final Optional<String> textOf(SqlText text) {
        return own(text).or(text::common);
    }

    /** The bytes that a column of a type takes in a row, key or index at most; 0 where no limit counts them. */
    public int bytes(ColumnType type) {
        return 0;
    }

    /**
     * A text as a literal that can stand wherever a literal can. A dollar sign and a brace never come out side by side:
     * Flyway would take them for a placeholder.
     */
    public abstract String literal(String text);

    /** The names of its types, and the values of defaults. */
    protected abstract StandardTypes types();

    /** A column type that it has. */
    public final String type(ColumnType type) {
        return types().of(type);
    }

    /** What stands behind {@code default} for a column; empty if the database can't make the value. */
    public final Optional<String> defaultOf(Column column) {
        return column.defaultValue().flatMap(value -> types().defaultOf(column.type(), value));
    }

    /**
     * A value of a column's type, as a query compares it with what the column holds: a number with a point is rounded as a
     * column of its type rounds it.
     */
    public String compared(ColumnType type, String value) {
        return type == ColumnType.Simple.REAL ? "cast(" + value + " as " + type(type) + ")" : value;
    }

    /** The number of elements of an array column, whose name comes as it is written. */
    public String cardinality(String column) {
        return "cardinality(" + column + ")";
    }

    /** An expression of standard SQL, whose names and literals are the dialect's already, as the database has it. */
    public String expression(String standard) {
        return standard;
    }

    /** How it writes new tables. */
    protected abstract StandardTables tables();

    /** The statements that make a lowered table, its indexes and comments. */
    public List<Statement> createTable(Table table, String collation) {
        return tables().create(table, collation);
    }

    /** How it changes tables that are there. */
    public abstract Alterations alterations();

    /** An index as a clause, from {@code index} on, with its table if it is a statement of its own. */
    public String indexText(Table table, Index index) {
        return new PartClauses(this, table).createIndex(index);
    }

    /**
     * Stops the script if rows are in the way.
     *
     * @param count a query that gives their number
     * @param message what they are, said after their number
     */
    public final Statement guard(String count, String message) {
        return Statement.of(Stage.GUARD, "", stop(count, message));
    }

    /** The text of {@link #guard}. */
    protected abstract String stop(String count, String message);

    /** For which changes others wait. */
    public abstract LockModel locks();

    /** A reader of the catalog of a live database. */
    protected abstract CatalogReader reader(Connection connection);

    /**
     * What a live database has, in the connection's own schema and all others that are not the database's.
     *
     * @throws SQLException if the database can't be read
     */
    public final Catalog catalog(Connection connection) throws SQLException {
        return reader(connection).read();
    }

    /** How a live server of the database is worked on. */
    public abstract DatabaseServer server();
}
