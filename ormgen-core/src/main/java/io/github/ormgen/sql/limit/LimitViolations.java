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
    private final String database;
    private final Schema schema;
    private final List<LimitViolation> found = new ArrayList<>();

    private LimitViolations(Dialect dialect, Schema schema) {
        this.dialect = dialect;
        this.schema = schema;
        database = dialect.displayName();
    }

    /** The problems that a schema has on a dialect's database, table by table; empty if scripts can be written. */
    public static List<LimitViolation> of(Dialect dialect, Schema schema) {
        LimitViolations problems = new LimitViolations(dialect, schema);
        schema.sequences().forEach(problems::sequence);
        problems.schemas();
        Lowering lowering = new Lowering(dialect, schema);
        for (Table table : schema.tables()) {
            TableLimits ofTable =
                    new TableLimits(dialect, table, lowering.lower(table).table());
            problems.found.addAll(ofTable.find());
        }
        schema.views().forEach(problems::view);
        return List.copyOf(problems.found);
    }

    private void view(View view) {
        if (dialect.textOf(view.sql()).isEmpty()) {
            found.add(new LimitViolation(
                    Code.NO_SQL,
                    view.path(),
                    "The view has no query for " + database + ".",
                    "Add one for '" + dialect.id() + "', or a 'default' for all."));
        }
    }

    private void sequence(Sequence sequence) {
        if (!dialect.has(Feature.SEQUENCES)) {
            found.add(new LimitViolation(
                    Code.NO_SEQUENCES,
                    sequence.path(),
                    database + " has no sequences, but this id uses one.",
                    "Use 'id: uuid' or 'id: identity', or remove '" + dialect.id() + "' from the databases."));
        }
    }

    /** Where schemas are left out, tables of two schemas meet. */
    private void schemas() {
        SortedMap<String, TableName> taken = new TreeMap<>();
        schema.tables().forEach(table -> take(taken, table.name(), table.path(), "table"));
        schema.views().forEach(view -> take(taken, view.name(), view.path(), "view"));
    }

    private void take(SortedMap<String, TableName> taken, TableName name, String path, String key) {
        TableName other = taken.putIfAbsent(name.name(), name);
        if (other != null && !dialect.has(Feature.SCHEMAS)) {
            found.add(new LimitViolation(
                    Code.DATABASE_NAME,
                    path,
                    "The tables " + other + " and " + name + " are the same on " + database
                            + ", where the schema is left out.",
                    "Give one of them another name with '" + key + "'."));
        }
    }
}
