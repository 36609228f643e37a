package io.github.ormgen.dialect.innodb;

import io.github.ormgen.change.Conversion;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.dialect.Limits;
import io.github.ormgen.dialect.LockModel;
import io.github.ormgen.dialect.PartClauses;
import io.github.ormgen.dialect.Rule;
import io.github.ormgen.dialect.StandardTables;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What MySQL and MariaDB, with InnoDB, say alike. */
public abstract class InnoDbDialect extends Dialect {

    private static final Set<Rule> RULES = Set.of(
            Rule.INDEXES_FOREIGN_KEYS,
            Rule.FINDS_TYPES,
            Rule.LIMITS_BYTES,
            Rule.STEADY_GENERATED_COLUMNS,
            Rule.STEADY_CHECKS,
            Rule.KEEPS_USED_COLUMNS);

    private final boolean notNullGenerated;

    /**
     * The dialect of one of the two.
     *
     * @param features what it has
     * @param ownRules what the other does not do by itself
     * @param scale the digits behind the point that a decimal number has at most
     * @param notNullGenerated whether a generated column may be {@code not null}
     */
    protected InnoDbDialect(
            Database database, Set<Feature> features, Set<Rule> ownRules, int scale, boolean notNullGenerated) {
        super(
                database,
                features,
                Stream.concat(RULES.stream(), ownRules.stream()).collect(Collectors.toSet()),
                new IdentifierQuoting('`', false, Optional.empty()),
                limits(scale));
        this.notNullGenerated = notNullGenerated;
    }

    private static Limits limits(int scale) {
        return new Limits(
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

    @Override
    protected final StandardTables tables() {
        return new InnoDbTables(this, notNullGenerated);
    }

    @Override
    public int bytes(ColumnType type) {
        return InnoDbTypes.bytes(type);
    }

    /**
     * 'Online DDL Operations' in MySQL's manual, 'InnoDB Online DDL Operations' in MariaDB's: writers go on while an index
     * is built; for a foreign key or a check the table is copied. For a column that may no longer be null the table is
     * rebuilt beside the one that all use.
     */
    @Override
    public LockModel locks() {
        return new LockModel(Set.of(TablePart.Kind.FOREIGN_KEY, TablePart.Kind.CHECK), false, true, this::rewrites);
    }

    private boolean rewrites(ColumnType before, ColumnType after) {
        boolean isWidened = Conversion.of(before, after) == Conversion.EXACT && isSameLengthByte(before, after);
        boolean isSame = isWritten(before) && isWritten(after) && type(before).equals(type(after));
        return !isWidened && !isSame;
    }

    /** InnoDB stores a length in one byte up to 255 bytes, of which a character takes up to four. */
    private static boolean isSameLengthByte(ColumnType before, ColumnType after) {
        return before instanceof ColumnType.Varchar old
                && after instanceof ColumnType.Varchar next
                && (old.length() * 4 > 255) == (next.length() * 4 > 255);
    }

    /** Whether a type is one that the databases have, and needs no lowering. */
    private static boolean isWritten(ColumnType type) {
        return !(type instanceof ColumnType.NativeEnum) && !(type instanceof ColumnType.ArrayOf);
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
        return new PartClauses(this, table).indexInTable(index);
    }

    @Override
    public String expression(String standard) {
        return MySqlExpressions.of(standard);
    }
}
