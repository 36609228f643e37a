package io.github.ormgen.dialect.mariadb;

import io.github.ormgen.dialect.Alterations;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.innodb.InnoDbCatalogReader;
import io.github.ormgen.dialect.innodb.InnoDbDialect;
import io.github.ormgen.dialect.innodb.InnoDbTypes;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.util.Map;
import java.util.Set;

/** MariaDB 10.7 and newer, with InnoDB. */
public final class MariaDbDialect extends InnoDbDialect {

    private static final String CHECKS = """
            select table_name, constraint_name as name, level = 'Column' as is_of_column, check_clause
            from information_schema.check_constraints where constraint_schema = database()
            """;

    /** The dialect. */
    public MariaDbDialect() {
        super(
                Database.MARIADB,
                Set.of(
                        Feature.TABLE_COLLATIONS,
                        Feature.SEQUENCES,
                        Feature.SEVERAL_ACTIONS,
                        Feature.REPLACED_VIEWS,
                        Feature.RENAMES_FOLLOWED),
                Set.of(),
                38,
                false);
    }

    @Override
    public Alterations alterations() {
        return new MariaDbAlterations(this);
    }

    @Override
    protected InnoDbTypes types() {
        return new InnoDbTypes(this);
    }

    @Override
    protected String stop(String count, String message) {
        return "begin not atomic\n    declare message text;\n    declare n bigint default (" + count
                + ");\n    if n > 0 then\n        set message = concat(n, "
                + literal(" " + message)
                + ");\n        signal sqlstate '45000' set message_text = message;\n    end if;\nend";
    }

    @Override
    protected CatalogReader reader(Connection connection) {
        return new InnoDbCatalogReader(
                connection, Database.MARIADB, CHECKS, Map.of("tinyint(1)", ColumnType.Simple.BOOLEAN), false);
    }

    @Override
    public DatabaseServer server() {
        return new MariaDbServer();
    }
}
