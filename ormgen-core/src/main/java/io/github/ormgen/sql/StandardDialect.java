package io.github.ormgen.sql;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.SqlTokens;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Optional;

/** What the dialect of a registered database says if it has nothing of its own to say. */
public abstract class StandardDialect implements Dialect {

    private final Database database;

    /** The dialect of a database. */
    protected StandardDialect(Database database) {
        this.database = database;
    }

    /** The names of its types. */
    protected abstract ColumnType.Visitor<String> types();

    /** The values of its defaults. */
    protected abstract StandardDefaults defaults();

    /** The database. */
    @Override
    public final Database database() {
        return database;
    }

    @Override
    public final String id() {
        return database.id();
    }

    @Override
    public final String displayName() {
        return database.displayName();
    }

    @Override
    public final SqlTokens tokens() {
        return database.tokens();
    }

    @Override
    public final Optional<String> own(SqlText text) {
        return Optional.ofNullable(text.specific().get(database));
    }

    @Override
    public int bytes(ColumnType type) {
        return 0;
    }

    @Override
    public final String type(ColumnType type) {
        return type.accept(types());
    }

    @Override
    public final Optional<String> defaultOf(Column column) {
        return column.defaultValue().flatMap(value -> defaults().of(column.type(), value));
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

    /** Never asked for. */
    @Override
    public List<Statement> renameSequence(Sequence before, TableName after) {
        throw new IllegalArgumentException("no sequences: " + before);
    }

    @Override
    public String sequenceOptions() {
        return "";
    }
}
