package io.github.ormgen.lint;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.sql.guard.ProvenConstraints;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What is known when a change is looked at: the dialect, the schema as it is then, what the revision made itself. */
final class LintContext {

    private final Dialect dialect;
    private final Fold schema;
    private final ProvenConstraints known = new ProvenConstraints();
    private final Set<TableName> madeTables = new HashSet<>();
    private final Set<String> madeColumns = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();

    LintContext(Dialect dialect, Fold schema) {
        this.dialect = dialect;
        this.schema = schema;
    }

    /** Goes on to the next change. */
    void advance(Change change) {
        schema.apply(change);
        known.advance(change);
        Set.copyOf(madeTables).stream()
                .filter(table -> !change.nameAfter(table).equals(table))
                .forEach(table -> {
                    madeTables.remove(table);
                    madeTables.add(change.nameAfter(table));
                });
        change.createdTable().ifPresent(table -> madeTables.add(table.name()));
        if (change instanceof ColumnChange column) {
            column.created().ifPresent(added -> madeColumns.add(column.table() + "." + added.name()));
            if (column.is(Verb.RENAME)) {
                givenNames.add(column.table() + "." + column.next().name());
            }
        }
    }

    Dialect dialect() {
        return dialect;
    }

    Optional<Table> table(TableName name) {
        return schema.table(name);
    }

    /** Whether a table was made in this revision, and is empty and unknown to running code. */
    boolean isNew(TableName table) {
        return madeTables.contains(table);
    }

    boolean isNew(TableName table, String column) {
        return isNew(table) || madeColumns.contains(table + "." + column);
    }

    /** Whether a column got its name in this revision, so that nobody knows it by that name yet. */
    boolean isNewName(TableName table, String column) {
        return givenNames.contains(table + "." + column);
    }

    /** Whether rows are known to satisfy what is added. */
    boolean isKnown(PartChange add) {
        return known.holds(add);
    }

    Finding finding(LintRule rule, Change change, TableName table, String message, String hint) {
        String path = table(table).map(Table::path).orElse(table.name());
        return new Finding(rule, change, path, message, hint);
    }
}
