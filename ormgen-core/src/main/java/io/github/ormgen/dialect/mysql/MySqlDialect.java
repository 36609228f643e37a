package io.github.ormgen.dialect.mysql;

import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.Rule;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.innodb.InnoDbDialect;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.TablePart;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** MySQL 8.0.16 and newer, with InnoDB. */
public final class MySqlDialect extends InnoDbDialect {

    /** The dialect. */
    public MySqlDialect() {
        super(Database.MYSQL, 30, true, Map.of(TablePart.Kind.FOREIGN_KEY, "_ibfk_", TablePart.Kind.CHECK, "_chk_"));
    }

    @Override
    protected MySqlTypes types() {
        return new MySqlTypes(this);
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

    /**
     * A text that is no uuid: the error shows it, and unlike those of conversions no {@code sql_mode} makes a warning of it.
     * There are no blocks outside of procedures.
     */
    @Override
    public Statement guard(String count, String message) {
        return Statement.of(
                Stage.GUARD,
                "",
                "select uuid_to_bin(concat(n, " + literal(" " + message) + "))\nfrom (" + count
                        + ") rows_in_the_way (n) where n > 0");
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
