package io.github.ormgen.history;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeNullability;
import io.github.ormgen.schema.change.ChangeType;
import io.github.ormgen.schema.change.Conversion;
import io.github.ormgen.schema.change.CreateTable;
import io.github.ormgen.schema.change.Revision;
import java.util.HashSet;
import java.util.Set;

/** Finds changes that no script can make, because the model does not say what rows that are there get. */
final class Objections {

    private final Revision revision;
    private final Places places;
    private final Diagnostics diagnostics;
    private final Set<TableName> created = new HashSet<>();

    /** Looks at a revision. */
    Objections(Revision revision, Places places, Diagnostics diagnostics) {
        this.revision = revision;
        this.places = places;
        this.diagnostics = diagnostics;
        for (Change change : revision.changes()) {
            if (change instanceof CreateTable create) {
                created.add(create.table().name());
            }
        }
    }

    void report() {
        for (Change change : revision.changes()) {
            if (change instanceof AddColumn add) {
                added(add.table(), add.column());
            } else if (change instanceof ChangeNullability nullability) {
                required(nullability);
            } else if (change instanceof ChangeType type) {
                type(type);
            }
        }
    }

    private void added(TableName table, Column column) {
        boolean isFilled = column.nullable()
                || column.identity()
                || column.defaultValue().isPresent()
                || column.generated().isPresent();
        if (!isFilled && !created.contains(table)) {
            noBackfill(table + "." + column.name() + " is new and required", column.path());
        }
    }

    private void required(ChangeNullability change) {
        if (!change.nullable() && change.fill().isEmpty() && !isInRows(change)) {
            noBackfill(
                    change.table() + "." + change.column() + " becomes required",
                    path(change.table(), change.column()));
        }
    }

    /** Whether reference rows say the column; a guard counts others that have nothing in it. */
    private boolean isInRows(ChangeNullability change) {
        return revision.after().table(change.table()).stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.value(change.column()).isPresent());
    }

    private void noBackfill(String what, String path) {
        String attribute = places.attribute(path);
        // The column of a relation has a longer path than the relation, which takes no default.
        String fill = attribute.equals(path) ? "a default, or a backfill" : "a backfill";
        diagnostics.error(
                Code.NO_BACKFILL,
                places.of(path),
                what + ", and nothing says what rows that are there get.",
                "Give " + attribute + " " + fill + " such as backfill: { sql: \"…\" }, or make it optional with '?'.");
    }

    private void type(ChangeType change) {
        boolean isSaid = change.using().isPresent();
        if (!isSaid && Conversion.of(change.before(), change.after()) == Conversion.NONE) {
            String path = path(change.table(), change.column());
            diagnostics.error(
                    Code.NO_CONVERSION,
                    places.of(path),
                    change.table() + "." + change.column() + " changes from " + TypeWords.of(change.before()) + " to "
                            + TypeWords.of(change.after()) + ", which databases don't do by themselves, or not alike.",
                    "Say how with backfill: { sql: \"…\" } at " + places.attribute(path)
                            + ", an expression over the old value.");
        }
    }

    private String path(TableName table, String column) {
        return revision.after()
                .table(table)
                .flatMap(found -> found.column(column))
                .map(Column::path)
                .orElse("");
    }
}
