package io.github.ormgen.sql.mysql;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.sql.DefaultOf;
import io.github.ormgen.sql.Feature;
import io.github.ormgen.sql.InnoDbGrammar;
import io.github.ormgen.sql.InnoDbTables;
import io.github.ormgen.sql.Limits;
import io.github.ormgen.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** MySQL 8.0.16 and newer, with InnoDB. */
public final class Grammar extends InnoDbGrammar {

    private static final Limits LIMITS = new Limits(
            64,
            false,
            16_383,
            65_532,
            65,
            30,
            3072,
            65_535,
            2048,
            1024,
            Set.of(ColumnType.Simple.TEXT, ColumnType.Simple.BLOB, ColumnType.Simple.JSON),
            Set.of());

    @Override
    public Database database() {
        return Database.MYSQL;
    }

    @Override
    public Set<Feature> features() {
        return Set.of(
                Feature.TABLE_COLLATIONS, Feature.EXPRESSION_INDEXES, Feature.SEVERAL_ACTIONS, Feature.REPLACED_VIEWS);
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public String type(ColumnType type) {
        return type.accept(new Types());
    }

    @Override
    public Optional<String> defaultOf(Column column) {
        return column.defaultValue().flatMap(value -> value.accept(new DefaultOf(column.type(), new Defaults(this))));
    }

    @Override
    public List<Statement> createTable(Table table, String collation) {
        return new InnoDbTables(this, true).create(table, collation);
    }

    @Override
    public io.github.ormgen.sql.Alterations alterations() {
        return new Alterations(this, new InnoDbTables(this, true));
    }

    @Override
    public io.github.ormgen.sql.Numbers numbers() {
        return Numbers.NUMBERS;
    }

    @Override
    public String sequenceOptions() {
        return "";
    }

    /** Never asked for. */
    @Override
    public List<Statement> renameSequence(Sequence before, TableName after) {
        throw new IllegalArgumentException("no sequences: " + before);
    }
}
