package io.github.ormgen.dialect.mariadb;

import io.github.ormgen.dialect.innodb.InnoDbCatalogReader;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.util.Map;

/** The catalog of MariaDB. */
final class MariaDbCatalogReader extends InnoDbCatalogReader {

    private static final String CHECKS = """
            select table_name, constraint_name as name, level = 'Column' as is_of_column, check_clause
            from information_schema.check_constraints where constraint_schema = database()
            """;

    MariaDbCatalogReader(Connection connection) {
        super(connection, Database.MARIADB, CHECKS, Map.of("tinyint(1)", Simple.BOOLEAN));
    }
}
