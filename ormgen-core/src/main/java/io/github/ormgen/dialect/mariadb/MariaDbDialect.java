package io.github.ormgen.dialect.mariadb;

import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.innodb.InnoDbDialect;
import io.github.ormgen.dialect.innodb.InnoDbTables;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Set;

/** MariaDB 10.7 and newer, with InnoDB. */
public final class MariaDbDialect extends InnoDbDialect {

    /** The dialect. */
    public MariaDbDialect() {
        super(Database.MARIADB, 38);
    }

    @Override
    protected MariaDbTypes types() {
        return new MariaDbTypes(this);
    }

    @Override
    protected MariaDbDefaults defaults() {
        return new MariaDbDefaults(this);
    }

    @Override
    protected InnoDbTables tables() {
        return new InnoDbTables(this, false);
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
    public io.github.ormgen.dialect.Alterations alterations() {
        return new MariaDbAlterations(this, tables());
    }

    @Override
    public io.github.ormgen.dialect.RowNumbering numbers() {
        return new MariaDbNumbering(this);
    }

    /** Without a cache: a restart would skip what is left of it, a thousand steps of fifty each. */
    @Override
    public String sequenceOptions() {
        return " nocache";
    }

    /** A sequence is a table here. */
    @Override
    public List<Statement> renameSequence(Sequence before, TableName after) {
        String text = "rename table " + names().of(before.name()) + " to " + names().of(after);
        return List.of(Statement.of(Stage.ALTER, after.name(), text));
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
