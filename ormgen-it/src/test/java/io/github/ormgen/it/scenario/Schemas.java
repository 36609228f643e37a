package io.github.ormgen.it.scenario;

import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The schemas of a database that a scenario uses beside the default one. MariaDB's are databases of their own, which stay
 * when the scratch database goes.
 */
record Schemas(ScratchDatabase database, List<String> further) implements AutoCloseable {

    static Schemas create(ScratchDatabase database, List<String> further) throws SQLException {
        // H2 folds names to upper case, PostgreSQL to lower case: neither matters to a name without quotes.
        database.execute(further.stream().map(name -> "create schema " + name).toList());
        return new Schemas(database, further);
    }

    /** The names of all schemas, as the catalog has them. */
    List<String> all() {
        List<String> names = new ArrayList<>(List.of(database.schema()));
        further.forEach(name -> names.add(database.kind() == Database.H2 ? name.toUpperCase(Locale.ROOT) : name));
        return names;
    }

    @Override
    public void close() throws SQLException {
        if (database.kind() == Database.MARIADB) {
            database.execute(
                    further.stream().map(name -> "drop database " + name).toList());
        }
    }
}
