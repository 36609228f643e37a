package io.github.ormgen.goal.live;

import io.github.ormgen.assessment.UndoDataLoss.Loss;
import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.history.AcceptedLosses;
import io.github.ormgen.history.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks for what taking migrations back would lose. */
public record UndoConfirmation(DatabaseContext live, AcceptedLosses accepted) {

    /** Reports each loss of rows that is not accepted. */
    public void ask(List<Migration> newestFirst) throws DatabaseFailure {
        List<Entry> entries = new ArrayList<>(
                newestFirst.stream().flatMap(each -> live.entry(each).stream()).toList());
        Collections.reverse(entries);
        askFor(live.revisions().undoLosses(entries, live.database().kind()));
    }

    /** The same for losses that are known. */
    public void askFor(List<Loss> losses) throws DatabaseFailure {
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
