package io.github.ormgen.sql.limit;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import io.github.ormgen.sql.lowering.Lowering;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds what a schema asks for and a database can't do, before the database says so. */
public final class LimitViolations {

    private final Dialect dialect;
    private final List<LimitViolation> found = new ArrayList<>();

    private LimitViolations(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The problems that a schema has on a dialect's database, table by table; empty if scripts can be written. */
    public static List<LimitViolation> of(Dialect dialect, Schema schema) {
        LimitViolations problems = new LimitViolations(dialect);
        schema.sequences().forEach(problems::sequence);
        SortedMap<String, TableName> taken = new TreeMap<>();
        schema.tables().forEach(table -> problems.take(taken, table.name(), table.path(), "table"));
        schema.views().forEach(view -> problems.take(taken, view.name(), view.path(), "view"));
        Lowering lowering = new Lowering(dialect, schema.enumTypes());
        for (Table table : schema.tables()) {
            new TableLimits(dialect, table, lowering.lower(table).table(), problems.found).find();
        }
        schema.views().forEach(problems::view);
        return List.copyOf(problems.found);
    }

    private void view(View view) {
        if (dialect.textOf(view.sql()).isEmpty()) {
            found.add(LimitViolation.noSql(dialect, view.path(), "The view has no query"));
        }
    }

    private void sequence(Sequence sequence) {
        if (!dialect.has(Feature.SEQUENCES)) {
            found.add(new LimitViolation(
                    Code.NO_SEQUENCES,
                    sequence.path(),
                    dialect.displayName() + " has no sequences, but this id uses one.",
                    "Use 'id: uuid' or 'id: identity', or remove '" + dialect.id() + "' from the databases."));
        }
    }

    /** Where schemas are left out, tables of two schemas meet. */
    private void take(SortedMap<String, TableName> taken, TableName name, String path, String key) {
        TableName other = taken.putIfAbsent(name.name(), name);
        if (other != null && !dialect.has(Feature.SCHEMAS)) {
            found.add(new LimitViolation(
                    Code.DATABASE_NAME,
                    path,
                    "The tables " + other + " and " + name + " are the same on " + dialect.displayName()
                            + ", where the schema is left out.",
                    "Give one of them another name with '" + key + "'."));
        }
    }
}
