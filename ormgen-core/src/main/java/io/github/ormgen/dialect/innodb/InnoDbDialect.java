package io.github.ormgen.dialect.innodb;

import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.dialect.IndexStatements;
import io.github.ormgen.dialect.Limits;
import io.github.ormgen.dialect.LockModel;
import io.github.ormgen.dialect.Rule;
import io.github.ormgen.dialect.StandardDialect;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What MySQL and MariaDB, with InnoDB, say alike. */
public abstract class InnoDbDialect extends StandardDialect {

    private static final Set<Rule> RULES = Set.of(
            Rule.INDEXES_FOREIGN_KEYS,
            Rule.FINDS_TYPES,
            Rule.LIMITS_BYTES,
            Rule.STEADY_GENERATED_COLUMNS,
            Rule.STEADY_CHECKS,
            Rule.KEEPS_USED_COLUMNS);

    private final Limits limits;

    /**
     * The dialect of one of the two.
     *
     * @param scale the digits behind the point that a decimal number has at most
     */
    protected InnoDbDialect(Database database, int scale) {
        super(database);
        limits = new Limits(
                64,
                false,
                16_383,
                65_532,
                65,
                scale,
                3072,
                65_535,
                2048,
                1024,
                Set.of(ColumnType.Simple.TEXT, ColumnType.Simple.BLOB, ColumnType.Simple.JSON),
                Set.of());
    }

    /** How it writes new tables. */
    protected abstract InnoDbTables tables();

    @Override
    public Set<Rule> rules() {
        return RULES;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public int bytes(ColumnType type) {
        return InnoDbTypes.bytes(type);
    }

    @Override
    public LockModel locks() {
        return new InnoDbLocks(this);
    }

    @Override
    public List<Statement> createTable(Table table, String collation) {
        return tables().create(table, collation);
    }

    @Override
    public IdentifierQuoting names() {
        return new IdentifierQuoting('`', false, Optional.empty());
    }

    /** A backslash escapes; before a character without a meaning of its own, such as a brace, it is dropped. */
    @Override
    public String literal(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("'", "''")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("${", "$\\{");
        return "'" + escaped + "'";
    }

    @Override
    public String cardinality(String column) {
        return "json_length(" + column + ")";
    }

    @Override
    public String indexText(Table table, Index index) {
        return new IndexStatements(this, true).clause(index);
    }

    @Override
    public String expression(String standard) {
        return MySqlExpressions.of(standard);
    }
}
