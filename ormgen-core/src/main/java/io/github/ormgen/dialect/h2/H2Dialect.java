package io.github.ormgen.dialect.h2;

import io.github.ormgen.dialect.Alterations;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.dialect.Limits;
import io.github.ormgen.dialect.LockModel;
import io.github.ormgen.dialect.Rule;
import io.github.ormgen.dialect.StandardTables;
import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.util.Optional;
import java.util.Set;

/** H2 2.x, in its regular mode. */
public final class H2Dialect extends Dialect {

    /** The lengths are H2's {@code Constants.MAX_STRING_LENGTH} and {@code MAX_NUMERIC_PRECISION}. */
    private static final Limits LIMITS = new Limits(
            256,
            false,
            1_000_000_000,
            1_000_000_000,
            100_000,
            100_000,
            0,
            0,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Set.of(ColumnType.Simple.TEXT, ColumnType.Simple.BLOB),
            Set.of());

    private static final Set<Feature> FEATURES = Set.of(
            Feature.SCHEMAS,
            Feature.SEQUENCES,
            Feature.ARRAYS,
            Feature.NULLS_ORDER,
            Feature.NAMED_PRIMARY_KEYS,
            Feature.FREE_IDENTITY,
            Feature.UNINDEXED_KEYS,
            Feature.RENAMES_FOLLOWED,
            Feature.REPLACED_VIEWS,
            Feature.ALTERED_VIEWS);

    private static final Set<Rule> RULES = Set.of(Rule.INDEXES_FOREIGN_KEYS, Rule.LIMITS_BYTES, Rule.CAPITAL_NAMES);

    /** The dialect. */
    public H2Dialect() {
        // H2 looks for a table without a schema in the schema of the table that refers to it.
        super(Database.H2, FEATURES, RULES, new IdentifierQuoting('"', true, Optional.of("public")), LIMITS);
    }

    @Override
    protected H2Types types() {
        return new H2Types(this);
    }

    @Override
    protected StandardTables tables() {
        return new StandardTables(this, "");
    }

    /** None wait, since H2 runs inside of one program, whose tables are small. */
    @Override
    public LockModel locks() {
        return new LockModel(Set.of(), false, false, (before, after) -> false);
    }

    /** A Unicode literal where a placeholder would come out: it is a plain literal to the grammar, unlike {@code ||}. */
    @Override
    public String literal(String text) {
        String quoted = "'" + text.replace("'", "''") + "'";
        return text.contains("${") ? "U&" + quoted.replace("\\", "\\\\").replace("${", "\\0024{") : quoted;
    }

    @Override
    public Alterations alterations() {
        return new H2Alterations(this);
    }

    /** The message can't be a number, and the error shows it. */
    @Override
    protected String stop(String count, String message) {
        return "select case when (" + count + ") > 0\n    then cast((" + count + ") || " + literal(" " + message)
                + " as int) end";
    }

    @Override
    protected CatalogReader reader(Connection connection) {
        return new H2CatalogReader(connection);
    }

    @Override
    public DatabaseServer server() {
        return new H2Server();
    }
}
