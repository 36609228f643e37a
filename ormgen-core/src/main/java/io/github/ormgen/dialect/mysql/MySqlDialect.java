package io.github.ormgen.dialect.mysql;

import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.Rule;
import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.innodb.InnoDbDialect;
import io.github.ormgen.dialect.innodb.InnoDbTables;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import java.util.EnumSet;
import java.util.Set;

/** MySQL 8.0.16 and newer, with InnoDB. */
public final class MySqlDialect extends InnoDbDialect {

    /** The dialect. */
    public MySqlDialect() {
        super(Database.MYSQL, 30);
    }

    @Override
    protected MySqlTypes types() {
        return new MySqlTypes(this);
    }

    @Override
    protected MySqlDefaults defaults() {
        return new MySqlDefaults(this);
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
    public io.github.ormgen.dialect.Alterations alterations() {
        return new MySqlAlterations(this, tables());
    }

    @Override
    public io.github.ormgen.dialect.RowNumbering numbers() {
        return MySqlNumbering.NUMBERS;
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
