package io.github.ormgen.sql.mysql;

import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.mysql.MySqlCatalogReader;
import io.github.ormgen.dialect.mysql.MySqlServer;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.sql.Feature;
import io.github.ormgen.sql.Rule;
import io.github.ormgen.sql.innodb.InnoDbGrammar;
import io.github.ormgen.sql.innodb.InnoDbTables;
import java.util.EnumSet;
import java.util.Set;

/** MySQL 8.0.16 and newer, with InnoDB. */
public final class Grammar extends InnoDbGrammar {

    /** The dialect. */
    public Grammar() {
        super(Database.MYSQL, 30);
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
    protected InnoDbTables tables() {
        return new InnoDbTables(this, true);
    }

    @Override
    public Set<Rule> rules() {
        Set<Rule> rules = EnumSet.of(Rule.KEEPS_ROWS_OF_GENERATED_COLUMNS);
        rules.addAll(super.rules());
        return rules;
    }

    /** MySQL takes a text that a JSON value is compared with for a JSON text. */
    @Override
    public String compared(ColumnType type, String value) {
        return type == ColumnType.Simple.JSON ? "cast(" + value + " as json)" : super.compared(type, value);
    }

    @Override
    public Set<Feature> features() {
        return Set.of(
                Feature.TABLE_COLLATIONS, Feature.EXPRESSION_INDEXES, Feature.SEVERAL_ACTIONS, Feature.REPLACED_VIEWS);
    }

    @Override
    public io.github.ormgen.sql.Alterations alterations() {
        return new Alterations(this, tables());
    }

    @Override
    public io.github.ormgen.sql.Numbers numbers() {
        return Numbers.NUMBERS;
    }

    @Override
    public CatalogReader catalog() {
        return new MySqlCatalogReader();
    }

    @Override
    public DatabaseServer server() {
        return new MySqlServer();
    }
}
