package io.github.ormgen.goal.live;

import io.github.ormgen.assessment.Assessment;
import io.github.ormgen.assessment.Assessments;
import io.github.ormgen.assessment.UndoDataLoss;
import io.github.ormgen.assessment.UndoDataLoss.Loss;
import io.github.ormgen.change.Change;
import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.history.AcceptedLosses;
import io.github.ormgen.history.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks for what taking migrations back would lose. */
public record UndoConfirmation(DatabaseContext live, AcceptedLosses accepted) {

    /** Reports each loss of rows that is not accepted. */
    public void ask(List<Migration> newestFirst) throws DatabaseFailure {
        List<Assessment> assessments = new ArrayList<>();
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            live.entry(newestFirst.get(i)).ifPresent(entry -> assessments.addAll(assessments(entry)));
        }
        askFor(assessments);
    }

    /** The same where only some changes of a revision were made. */
    public void ask(Entry entry, List<Change> made) throws DatabaseFailure {
        Set<Change> all = new HashSet<>(made);
        askFor(assessments(entry).stream()
                .filter(assessment -> all.contains(assessment.change()))
                .toList());
    }

    private List<Assessment> assessments(Entry entry) {
        return Assessments.of(live.revision(entry)).all();
    }

    private void askFor(List<Assessment> undone) throws DatabaseFailure {
        List<Loss> losses = UndoDataLoss.of(undone, live.database().dialect());
        accepted.reportStrays(losses.stream().map(Loss::name).toList(), live.place(), live.diagnostics());
        SortedMap<Loss, Long> rows = new TreeMap<>(Comparator.comparing(Loss::name));
        for (Loss loss : losses) {
            long count = live.database().rows(loss.table(), loss.column());
            if (count > 0) {
                rows.put(loss, count);
            }
        }
        String flag = AcceptedLosses.flag(rows.keySet().stream().map(Loss::name).toList());
        rows.forEach((loss, count) -> {
            if (!accepted.has(loss.name())) {
                report(loss, count, flag);
            }
        });
    }

    private void report(Loss loss, long rows, String flag) {
        live.error(
                Code.ROWS_LOST,
                loss.name() + ": " + loss.what() + "; there " + (rows == 1 ? "is 1 row" : "are " + rows + " rows")
                        + ".",
                "Is this intended? Then run again with: " + flag);
    }
}
