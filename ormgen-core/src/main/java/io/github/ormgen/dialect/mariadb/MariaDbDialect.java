package io.github.ormgen.dialect.mariadb;

import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.RowNumbering;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.innodb.InnoDbDialect;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.TablePart;
import java.util.Map;
import java.util.Set;

/** MariaDB 10.7 and newer, with InnoDB. */
public final class MariaDbDialect extends InnoDbDialect {

    /** The dialect. */
    public MariaDbDialect() {
        super(Database.MARIADB, 38, false, Map.of(TablePart.Kind.FOREIGN_KEY, "_ibfk_"));
    }

    @Override
    protected MariaDbTypes types() {
        return new MariaDbTypes(this);
    }

    @Override
    public Set<Feature> features() {
        return Set.of(
                Feature.TABLE_COLLATIONS,
                Feature.SEQUENCES,
                Feature.SEVERAL_ACTIONS,
                Feature.REPLACED_VIEWS,
                Feature.RENAMES_FOLLOWED);
    }

    @Override
    public Statement guard(String count, String message) {
        return Statement.of(
                Stage.GUARD,
                "",
                "begin not atomic\n    declare message text;\n    declare n bigint default (" + count
                        + ");\n    if n > 0 then\n        set message = concat(n, "
                        + literal(" " + message)
                        + ");\n        signal sqlstate '45000' set message_text = message;\n    end if;\nend");
    }

    @Override
    public RowNumbering numbers() {
        return new MariaDbNumbering(this);
    }

    @Override
    public CatalogReader catalog() {
        return new MariaDbCatalogReader();
    }

    @Override
    public DatabaseServer server() {
        return new MariaDbServer();
    }
}
