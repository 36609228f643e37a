package io.github.ormgen.dialect.mysql;

import io.github.ormgen.dialect.innodb.InnoDbCatalogReader;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;

/** The catalog of MySQL. */
final class MySqlCatalogReader extends InnoDbCatalogReader {

    private static final String CHECKS = """
            select t.table_name, c.constraint_name as name, false as is_of_column, c.check_clause
            from information_schema.check_constraints c
            join information_schema.table_constraints t on t.constraint_schema = c.constraint_schema
                and t.constraint_name = c.constraint_name and t.constraint_type = 'CHECK'
            where c.constraint_schema = database()
            """;

    MySqlCatalogReader(Connection connection) {
        super(connection, Database.MYSQL, CHECKS, Map.of("bit(1)", Simple.BOOLEAN, "binary(16)", Simple.UUID));
    }

    /** MySQL prints values where MariaDB prints expressions. */
    @Override
    protected Optional<DefaultValue> defaultOf(ColumnType type, String printed, boolean isExpression) {
        return isExpression ? super.defaultOf(type, printed, true) : Optional.of(value(type, printed));
    }
}
