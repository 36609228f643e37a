package io.github.ormgen.history;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Conversion;
import io.github.ormgen.change.Revision;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.SourceLocations;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.TableName;
import java.util.HashSet;
import java.util.Set;

/** Finds changes that no script can make, because the model does not say what rows that are there get. */
final class MissingBackfills {

    private final Revision revision;
    private final SourceLocations places;
    private final Diagnostics diagnostics;
    private final Set<TableName> created = new HashSet<>();

    /** Looks at a revision. */
    MissingBackfills(Revision revision, SourceLocations places, Diagnostics diagnostics) {
        this.revision = revision;
        this.places = places;
        this.diagnostics = diagnostics;
        for (Change change : revision.changes()) {
            change.createdTable().ifPresent(table -> created.add(table.name()));
        }
    }

    void report() {
        for (Change change : revision.changes()) {
            if (change instanceof ColumnChange column) {
                column.created().ifPresent(added -> added(column.table(), added));
                required(column);
                type(column);
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

    private void required(ColumnChange change) {
        if (change.requires() && change.fill().isEmpty() && !isInRows(change)) {
            noBackfill(change.table() + "." + change.name() + " becomes required", path(change.table(), change.name()));
        }
    }

    /** Whether reference rows say the column; a guard counts others that have nothing in it. */
    private boolean isInRows(ColumnChange change) {
        return revision.after().table(change.table()).stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.value(change.name()).isPresent());
    }

    private void noBackfill(String what, String path) {
        String attribute = places.attribute(path);
        // The column of a relation has a longer path than the relation, which takes no default.
        String fill = attribute.equals(path) ? "a default, or a backfill" : "a backfill";
        diagnostics.error(
                Code.NO_BACKFILL,
                places.of(path),
                what + ", but nothing says which value existing rows get.",
                "Give " + attribute + " " + fill + " such as backfill: { sql: \"…\" }, or make it optional with '?'.");
    }

    private void type(ColumnChange change) {
        boolean isSaid = change.using().isPresent();
        if (change.changes(Aspect.TYPE) && !isSaid && Conversion.of(change) == Conversion.NONE) {
            String path = path(change.table(), change.name());
            diagnostics.error(
                    Code.NO_CONVERSION,
                    places.of(path),
                    change.table() + "." + change.name() + " changes from "
                            + TypeWords.of(change.old().type()) + " to "
                            + TypeWords.of(change.next().type())
                            + ", which databases can't convert, or convert differently.",
                    "Write the conversion as backfill: { sql: \"…\" } at " + places.attribute(path)
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
