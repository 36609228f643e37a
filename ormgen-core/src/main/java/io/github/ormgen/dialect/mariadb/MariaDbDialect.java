package io.github.ormgen.dialect.mariadb;

import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.RowNumbering;
import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.innodb.InnoDbDialect;
import io.github.ormgen.dialect.innodb.InnoDbTypes;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.TablePart;
import java.sql.Connection;
import java.util.Map;
import java.util.Set;

/** MariaDB 10.7 and newer, with InnoDB. */
public final class MariaDbDialect extends InnoDbDialect {

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
                false,
                Map.of(TablePart.Kind.FOREIGN_KEY, "_ibfk_"));
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
    public RowNumbering numbers() {
        return new MariaDbNumbering(this);
    }

    @Override
    protected CatalogReader reader(Connection connection) {
        return new MariaDbCatalogReader(connection);
    }

    @Override
    public DatabaseServer server() {
        return new MariaDbServer();
    }
}
