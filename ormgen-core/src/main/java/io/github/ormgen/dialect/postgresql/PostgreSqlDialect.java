package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.dialect.Alterations;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.dialect.Limits;
import io.github.ormgen.dialect.LockModel;
import io.github.ormgen.dialect.Rule;
import io.github.ormgen.dialect.StandardTables;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** PostgreSQL 12 and newer. */
public final class PostgreSqlDialect extends Dialect {

    /** The columns are the system's own, which the manual lists under 'System Columns'. */
    private static final Limits LIMITS = new Limits(
            63,
            true,
            10_485_760,
            Integer.MAX_VALUE,
            1000,
            1000,
            0,
            0,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Set.of(),
            Set.of("cmax", "cmin", "ctid", "tableoid", "xmax", "xmin"));

    /** The dialect. */
    public PostgreSqlDialect() {
        super(
                Database.POSTGRESQL,
                EnumSet.complementOf(EnumSet.of(Feature.REPLACED_VIEWS, Feature.TABLE_COLLATIONS)),
                Set.of(Rule.WANTS_CASTS, Rule.STEADY_GENERATED_COLUMNS, Rule.GREATEST_NULLS, Rule.KNOWS_RESTRICT),
                new IdentifierQuoting('"', true, Optional.empty()),
                LIMITS);
    }

    @Override
    protected PostgreSqlTypes types() {
        return new PostgreSqlTypes(this);
    }

    @Override
    protected StandardTables tables() {
        return new StandardTables(this, " stored");
    }

    /** 'Explicit Locking' and the notes of {@code ALTER TABLE} in PostgreSQL's manual. */
    @Override
    public LockModel locks() {
        return new LockModel(EnumSet.allOf(TablePart.Kind.class), true, true, PostgreSqlTypes::rewrites);
    }

    /** A literal with escapes where a placeholder would come out: it can stand where {@code ||} can't. */
    @Override
    public String literal(String text) {
        String quoted = "'" + text.replace("'", "''") + "'";
        return text.contains("${") ? "E" + quoted.replace("\\", "\\\\").replace("${", "$\\{") : quoted;
    }

    /** Of two keys over the same columns in one {@code create table}, PostgreSQL makes one: the second comes later. */
    @Override
    public List<Statement> createTable(Table table, String collation) {
        Set<List<String>> columns = new HashSet<>();
        table.primaryKey().ifPresent(key -> columns.add(key.columns()));
        List<UniqueKey> again = table.uniqueKeys().stream()
                .filter(key -> !columns.add(key.columns()))
                .toList();
        List<Statement> statements =
                new ArrayList<>(super.createTable(table.filterParts(part -> !again.contains(part)), collation));
        again.forEach(key -> statements.addAll(alterations().addPart(table, key)));
        return statements;
    }

    @Override
    public Alterations alterations() {
        return new PostgreSqlAlterations(this);
    }

    @Override
    protected String stop(String count, String message) {
        return PostgreSqlAlterations.block("declare\n    n bigint := (" + count
                + ");\nbegin\n    if n > 0 then\n        raise exception '% %', n, "
                + literal(message) + ";\n    end if;\nend");
    }

    @Override
    protected CatalogReader reader(Connection connection) {
        return new PostgreSqlCatalogReader(connection);
    }

    @Override
    public DatabaseServer server() {
        return new PostgreSqlServer();
    }
}
