package io.github.ormgen.goal.live;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.goal.RevisionIndex;
import io.github.ormgen.goal.live.UndoDataLoss.Loss;
import io.github.ormgen.history.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Asks for what taking migrations back would lose. */
public record UndoConfirmation(DatabaseContext live, Set<String> accepted) {

    /** Reports each loss of rows that is not accepted. */
    public void ask(List<Migration> newestFirst) throws DatabaseFailure {
        List<Entry> entries = new ArrayList<>(
                newestFirst.stream().flatMap(each -> live.entry(each).stream()).toList());
        Collections.reverse(entries);
        askFor(UndoDataLoss.of(
                entries, new RevisionIndex(live.history()), live.database().kind()));
    }

    /** The same for losses that are known. */
    public void askFor(List<Loss> losses) throws DatabaseFailure {
        strays(losses);
        SortedMap<Loss, Long> rows = new TreeMap<>(Comparator.comparing(Loss::name));
        for (Loss loss : losses) {
            long count = live.database().rows(loss.table(), loss.column());
            if (count > 0) {
                rows.put(loss, count);
            }
        }
        String all = rows.keySet().stream().map(Loss::name).collect(Collectors.joining(","));
        rows.forEach((loss, count) -> {
            if (!accepted.contains(loss.name())) {
                report(loss, count, all);
            }
        });
    }

    private void report(Loss loss, long rows, String all) {
        live.error(
                Code.ROWS_LOST,
                loss.name() + ": " + loss.what() + "; there " + (rows == 1 ? "is 1 row" : "are " + rows + " rows")
                        + ".",
                "Is this intended? Then run again with: -Dormgen.accept=" + all);
    }

    private void strays(List<Loss> losses) {
        List<String> known = losses.stream().map(Loss::name).toList();
        accepted.stream().filter(name -> !known.contains(name)).sorted().forEach(name -> {
            String hint = Nearest.hint(name, known);
            live.error(
                    Code.ACCEPTS_NOTHING,
                    "-Dormgen.accept names " + name + ", which would not be lost.",
                    hint.isEmpty() ? "Leave it out." : hint);
        });
    }
}
