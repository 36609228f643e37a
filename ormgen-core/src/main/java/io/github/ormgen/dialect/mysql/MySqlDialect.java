package io.github.ormgen.dialect.mysql;

import io.github.ormgen.dialect.Alterations;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.Rule;
import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.innodb.InnoDbAlterations;
import io.github.ormgen.dialect.innodb.InnoDbCatalogReader;
import io.github.ormgen.dialect.innodb.InnoDbDialect;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.TablePart;
import java.sql.Connection;
import java.util.Map;
import java.util.Set;

/** MySQL 8.0.16 and newer, with InnoDB. */
public final class MySqlDialect extends InnoDbDialect {

    private static final String CHECKS = """
            select t.table_name, c.constraint_name as name, false as is_of_column, c.check_clause
            from information_schema.check_constraints c
            join information_schema.table_constraints t on t.constraint_schema = c.constraint_schema
                and t.constraint_name = c.constraint_name and t.constraint_type = 'CHECK'
            where c.constraint_schema = database()
            """;

    /** The dialect. */
    public MySqlDialect() {
        super(
                Database.MYSQL,
                Set.of(
                        Feature.TABLE_COLLATIONS,
                        Feature.EXPRESSION_INDEXES,
                        Feature.SEVERAL_ACTIONS,
                        Feature.REPLACED_VIEWS),
                Set.of(Rule.KEEPS_ROWS_OF_GENERATED_COLUMNS),
                30,
                true);
    }

    @Override
    public Alterations alterations() {
        return new InnoDbAlterations(this, Map.of(TablePart.Kind.FOREIGN_KEY, "_ibfk_", TablePart.Kind.CHECK, "_chk_"));
    }

    @Override
    protected MySqlTypes types() {
        return new MySqlTypes(this);
    }

    /** MySQL takes a text that a JSON value is compared with for a JSON text. */
    @Override
    public String compared(ColumnType type, String value) {
        return type == ColumnType.Simple.JSON ? "cast(" + value + " as json)" : super.compared(type, value);
    }

    /**
     * A text that is no uuid: the error shows it, and unlike those of conversions no {@code sql_mode} makes a warning of it.
     * There are no blocks outside of procedures.
     */
    @Override
    protected String stop(String count, String message) {
        return "select uuid_to_bin(concat(n, " + literal(" " + message) + "))\nfrom (" + count
                + ") rows_in_the_way (n) where n > 0";
    }

    @Override
    protected CatalogReader reader(Connection connection) {
        return new InnoDbCatalogReader(
                connection,
                Database.MYSQL,
                CHECKS,
                Map.of("bit(1)", ColumnType.Simple.BOOLEAN, "binary(16)", ColumnType.Simple.UUID),
                true);
    }

    @Override
    public DatabaseServer server() {
        return new MySqlServer();
    }
}
