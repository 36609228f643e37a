package io.github.ormgen.history;

import io.github.ormgen.assessment.Assessment;
import io.github.ormgen.assessment.Assessments;
import io.github.ormgen.assessment.Precondition;
import io.github.ormgen.assessment.Precondition.Demand;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Revision;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.SourceLocations;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.json.SchemaJson;
import java.util.List;

/**
 * Finds changes that no script can make, because the model does not say what rows that are there get: preconditions that
 * only an empty table, or an empty column, satisfies.
 */
record MissingBackfills(Revision revision, SourceLocations places, Diagnostics diagnostics) {

    void report(Assessments assessments) {
        for (Assessment assessment : assessments.all()) {
            if (assessment.change() instanceof ColumnChange column) {
                assessment.preconditions().stream().map(Precondition::demand).forEach(demand -> report(column, demand));
            }
        }
    }

    private void report(ColumnChange change, Demand demand) {
        String name = change.table() + "." + change.name();
        if (demand instanceof Demand.NoRows && change.next().defaultValue().isEmpty()) {
            noBackfill(name + " is new and required", change.next().path());
        } else if (demand instanceof Demand.Something && !isInRows(change)) {
            noBackfill(name + " becomes required", revision.pathAfter(change));
        } else if (demand instanceof Demand.Nothing) {
            diagnostics.error(
                    Code.NO_CONVERSION,
                    places.of(revision.pathAfter(change)),
                    name + " changes from " + words(change.old().type()) + " to "
                            + words(change.next().type())
                            + ", which databases can't convert, or convert differently.",
                    "Write the conversion as backfill: { sql: \"…\" } at "
                            + places.attribute(revision.pathAfter(change)) + ", an expression over the old value.");
        }
    }

    /** Whether reference rows say the column; a guard counts others that have nothing in it. */
    private boolean isInRows(ColumnChange change) {
        return revision.after().table(change.table()).map(Table::rows).stream()
                .flatMap(List::stream)
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

    private static String words(ColumnType type) {
        if (type instanceof ColumnType.ArrayOf array) {
            return words(array.element()) + "[]";
        } else if (type instanceof ColumnType.NativeEnum named) {
            return "the enum type " + named.name();
        }
        return type instanceof ColumnType.Custom ? "a custom type" : String.valueOf(SchemaJson.RECORDS.tree(type));
    }
}
