package io.github.ormgen.sql.mariadb;

import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.mariadb.MariaDbCatalogReader;
import io.github.ormgen.dialect.mariadb.MariaDbServer;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.sql.Feature;
import io.github.ormgen.sql.Stage;
import io.github.ormgen.sql.Statement;
import io.github.ormgen.sql.innodb.InnoDbGrammar;
import io.github.ormgen.sql.innodb.InnoDbTables;
import java.util.List;
import java.util.Set;

/** MariaDB 10.7 and newer, with InnoDB. */
public final class Grammar extends InnoDbGrammar {

    /** The dialect. */
    public Grammar() {
        super(Database.MARIADB, 38);
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
    public io.github.ormgen.sql.Alterations alterations() {
        return new Alterations(this, tables());
    }

    @Override
    public io.github.ormgen.sql.Numbers numbers() {
        return new Numbers(this);
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
