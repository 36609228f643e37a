package io.github.ormgen.dialect;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.SqlTokens;
import io.github.ormgen.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a dialect says if its database has nothing of its own to say. */
public abstract class StandardDialect implements Dialect {

    private final String id;
    private final String displayName;
    private final SqlTokens tokens;

    /** The dialect of a database that is registered. */
    protected StandardDialect(Database database) {
        this(database.id(), database.displayName(), database.tokens());
    }

    /**
     * The dialect of any database.
     *
     * @param id its name in models, parameters and folders
     * @param displayName its name as its makers write it
     * @param tokens how it reads literals and quoted names
     */
    protected StandardDialect(String id, String displayName, SqlTokens tokens) {
        this.id = id;
        this.displayName = displayName;
        this.tokens = tokens;
    }

    /** The names of its types, and the values of defaults. */
    protected abstract StandardTypes types();

    /** How it writes new tables. */
    protected abstract StandardTables tables();

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String displayName() {
        return displayName;
    }

    @Override
    public final SqlTokens tokens() {
        return tokens;
    }

    @Override
    public final Optional<String> own(SqlText text) {
        return text.specific().entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(id))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public int bytes(ColumnType type) {
        return 0;
    }

    @Override
    public final String type(ColumnType type) {
        return types().of(type);
    }

    @Override
    public final Optional<String> defaultOf(Column column) {
        return column.defaultValue().flatMap(value -> types().defaultOf(column.type(), value));
    }

    /** A number with a point is rounded as a column of its type rounds it. */
    @Override
    public String compared(ColumnType type, String value) {
        return type == ColumnType.Simple.REAL ? "cast(" + value + " as " + type(type) + ")" : value;
    }

    @Override
    public String cardinality(String column) {
        return "cardinality(" + column + ")";
    }

    @Override
    public String expression(String standard) {
        return standard;
    }

    /** Never asked for: enum types have been lowered. */
    @Override
    public Statement createEnumType(EnumType type) {
        throw new IllegalArgumentException("not lowered: " + type);
    }

    /** Never asked for, as {@link #createEnumType}. */
    @Override
    public Statement dropEnumType(EnumType type) {
        throw new IllegalArgumentException("not lowered: " + type);
    }

    @Override
    public List<Statement> createTable(Table table, String collation) {
        return tables().create(table, collation);
    }

    @Override
    public String indexText(Table table, Index index) {
        return new IndexStatements(this).statement(table, index).text();
    }

    @Override
    public RowNumbering numbers() {
        return new RowNumbering() {};
    }
}
