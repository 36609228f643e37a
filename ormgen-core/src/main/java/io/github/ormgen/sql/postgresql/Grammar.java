package io.github.ormgen.sql.postgresql;

import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.postgresql.PostgreSqlCatalogReader;
import io.github.ormgen.dialect.postgresql.PostgreSqlServer;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.UniqueKey;
import io.github.ormgen.sql.Feature;
import io.github.ormgen.sql.Indexes;
import io.github.ormgen.sql.Limits;
import io.github.ormgen.sql.LockModel;
import io.github.ormgen.sql.Names;
import io.github.ormgen.sql.Rule;
import io.github.ormgen.sql.Stage;
import io.github.ormgen.sql.StandardDialect;
import io.github.ormgen.sql.StandardTables;
import io.github.ormgen.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** PostgreSQL 12 and newer. */
public final class Grammar extends StandardDialect {

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
    public Grammar() {
        super(Database.POSTGRESQL);
    }

    @Override
    protected Types types() {
        return new Types(this);
    }

    @Override
    protected Defaults defaults() {
        return new Defaults(this);
    }

    @Override
    public Set<Rule> rules() {
        return Set.of(Rule.WANTS_CASTS, Rule.STEADY_GENERATED_COLUMNS);
    }

    @Override
    public LockModel locks() {
        return new Locks();
    }

    @Override
    public Set<Feature> features() {
        return EnumSet.complementOf(EnumSet.of(Feature.REPLACED_VIEWS, Feature.TABLE_COLLATIONS));
    }

    @Override
    public Names names() {
        return new Names('"', true, Optional.empty());
    }

    @Override
    public Limits limits() {
        return LIMITS;
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
        List<UniqueKey> first = new ArrayList<>();
        List<UniqueKey> again = new ArrayList<>();
        table.uniqueKeys().forEach(key -> (columns.add(key.columns()) ? first : again).add(key));
        List<Statement> statements =
                new ArrayList<>(new StandardTables(this, " stored").create(table.withUniqueKeys(first)));
        again.forEach(key -> statements.addAll(alterations().addPart(table, key)));
        return statements;
    }

    @Override
    public io.github.ormgen.sql.Alterations alterations() {
        return new Alterations(this, new StandardTables(this, " stored"));
    }

    @Override
    public String indexText(Table table, Index index) {
        return new Indexes(this, false).statement(table, index).text();
    }

    @Override
    public Statement createEnumType(EnumType type) {
        String values = type.values().stream().map(this::literal).collect(Collectors.joining(", "));
        return Statement.of(
                Stage.ENUM_TYPE,
                type.name().name(),
                "create type " + names().of(type.name()) + " as enum (" + values + ")");
    }

    @Override
    public Statement dropEnumType(EnumType type) {
        return Statement.of(Stage.DROP_ENUM_TYPE, type.name().name(), "drop type " + names().of(type.name()));
    }

    @Override
    public io.github.ormgen.sql.Numbers numbers() {
        return new Numbers(this);
    }

    @Override
    public List<Statement> renameSequence(Sequence before, TableName after) {
        List<Statement> statements = new ArrayList<>();
        TableName moved = new TableName(after.schema(), before.name().name());
        if (!moved.equals(before.name())) {
            statements.addAll(new Moves(names()).of("sequence", before.name(), after.schema()));
        }
        if (!moved.equals(after)) {
            statements.add(Statement.of(
                    Stage.ALTER,
                    after.name(),
                    "alter sequence " + names().of(moved) + " rename to " + names().of(after.name())));
        }
        return statements;
    }

    @Override
    public CatalogReader catalog() {
        return new PostgreSqlCatalogReader();
    }

    @Override
    public DatabaseServer server() {
        return new PostgreSqlServer();
    }
}
