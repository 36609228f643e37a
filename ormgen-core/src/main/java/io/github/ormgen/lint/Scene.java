package io.github.ormgen.lint;

import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.AddPart;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.CreateTable;
import io.github.ormgen.schema.change.Fold;
import io.github.ormgen.schema.change.Known;
import io.github.ormgen.schema.change.RenameColumn;
import io.github.ormgen.schema.change.RenameTable;
import io.github.ormgen.sql.Dialect;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What is known when a change is looked at: the dialect, the schema as it is then, what the revision made itself. */
final class Scene {

    private final Dialect dialect;
    private final Fold schema;
    private final Known known = new Known();
    private final Set<TableName> madeTables = new HashSet<>();
    private final Set<String> madeColumns = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();

    Scene(Dialect dialect, Fold schema) {
        this.dialect = dialect;
        this.schema = schema;
    }

    /** Goes on to the next change. */
    void advance(Change change) {
        schema.apply(change);
        known.advance(change);
        if (change instanceof RenameColumn rename) {
            givenNames.add(rename.table() + "." + rename.after());
        } else if (change instanceof CreateTable create) {
            madeTables.add(create.table().name());
        } else if (change instanceof AddColumn add) {
            madeColumns.add(add.table() + "." + add.column().name());
        } else if (change instanceof RenameTable rename && madeTables.remove(rename.before())) {
            madeTables.add(rename.after());
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
    boolean isKnown(AddPart add) {
        return known.holds(add);
    }

    Finding finding(LintRule rule, Change change, TableName table, String message, String hint) {
        String path = table(table).map(Table::path).orElse(table.name());
        return new Finding(rule, change, path, message, hint);
    }
}
