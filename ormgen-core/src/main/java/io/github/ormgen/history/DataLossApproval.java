package io.github.ormgen.history;

import io.github.ormgen.assessment.Assessment;
import io.github.ormgen.assessment.Assessments;
import io.github.ormgen.assessment.Loss;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Conversion;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.Revision;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Severity;
import io.github.ormgen.diagnostic.SourceLocations;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks a person to accept what a revision loses. */
final class DataLossApproval {

    private final Revision revision;
    private final SourceLocations places;
    private final SortedMap<String, Assessment> losses = new TreeMap<>();

    DataLossApproval(Assessments assessments, SourceLocations places) {
        this.revision = assessments.revision();
        this.places = places;
        assessments.all().stream()
                .filter(assessment -> assessment.loss().isPresent() && !goesWithTable(assessment.change()))
                .forEach(assessment ->
                        losses.putIfAbsent(assessment.loss().orElseThrow().name(), assessment));
    }

    /** Whether it is the sequence of a table that goes too: the table stands for both. */
    private boolean goesWithTable(Change change) {
        return change instanceof SequenceChange sequence
                && revision.changes().stream()
                        .flatMap(other -> other.droppedTable().stream())
                        .anyMatch(table ->
                                table.path().equals(sequence.object().path().split("\\.", 2)[0]));
    }

    /** Reports each loss that is not accepted. */
    void report(AcceptedLosses accepted, Severity severity, Diagnostics diagnostics) {
        losses.forEach((name, assessment) -> {
            if (!accepted.has(name)) {
                Loss loss = assessment.loss().orElseThrow();
                Optional<String> successor = successor(assessment.change());
                diagnostics.addAll(List.of(new Diagnostic(
                        successor.isPresent() ? Code.RENAME_OR_DROP : Code.NOT_ACCEPTED,
                        severity,
                        places.of(successor.orElseGet(() -> path(assessment))),
                        name + ": " + loss.what() + ".",
                        hint(loss, successor))));
            }
        });
    }

    private String path(Assessment assessment) {
        boolean isConverted = assessment.change() instanceof ColumnChange column && column.is(Verb.ALTER);
        return isConverted
                ? revision.pathAfter((ColumnChange) assessment.change())
                : assessment.loss().orElseThrow().path();
    }

    /** Reports names that are accepted without need. */
    void reportStrays(AcceptedLosses accepted, Diagnostics diagnostics) {
        accepted.reportStrays(losses.keySet(), places.model(), diagnostics);
    }

    private String hint(Loss loss, Optional<String> successor) {
        String question = loss.isDrop() ? "Should it be removed?" : "Is this intended?";
        String accept = question + " Then run again with: " + AcceptedLosses.flag(losses.keySet());
        return successor.map(path -> renamed(loss.path(), path) + "\n" + accept).orElse(accept);
    }

    /** The line that makes it a rename; of a relation's column, the relation is what has a name. */
    private static String renamed(String before, String after) {
        String former = before;
        String present = after;
        while (former.contains(".") && present.contains(".") && last(former).equals(last(present))) {
            former = former.substring(0, former.lastIndexOf('.'));
            present = present.substring(0, present.lastIndexOf('.'));
        }
        return "Is it now " + present + "? Then write there: renamedFrom: " + last(former);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The path of what comes in the place of what goes, and may be the same under another name. */
    private Optional<String> successor(Change change) {
        return change instanceof ColumnChange column
                ? column.dropped().flatMap(dropped -> successor(column.table(), dropped))
                : change.droppedTable().flatMap(this::successor);
    }

    /** A column that comes into the same table and could hold the values. */
    private Optional<String> successor(TableName table, Column column) {
        return revision.changes().stream()
                .flatMap(change ->
                        change instanceof ColumnChange other && other.table().equals(table)
                                ? other.created().stream()
                                : Stream.empty())
                .filter(added -> added.generated().isEmpty())
                .filter(added -> Conversion.of(column.type(), added.type()) != Conversion.NONE)
                .map(Column::path)
                .findFirst();
    }

    /** A table that comes and has most of the columns. */
    private Optional<String> successor(Table table) {
        Set<String> columns = table.columns().stream().map(Column::name).collect(Collectors.toSet());
        return revision.changes().stream()
                .flatMap(change -> change.createdTable().stream())
                .filter(created -> {
                    long same = created.columns().stream()
                            .filter(column -> columns.contains(column.name()))
                            .count();
                    return 2 * same > Math.max(columns.size(), created.columns().size());
                })
                .map(Table::path)
                .findFirst();
    }
}
