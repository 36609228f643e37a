package io.github.ormgen.history;

import io.github.ormgen.change.Revision;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.diagnostic.Severity;
import io.github.ormgen.diagnostic.SourceLocations;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of what a revision loses and nobody has accepted. */
final class DataLossApproval {

    private final List<DataLoss.Loss> losses;
    private final Set<String> accepted;
    private final SourceLocations places;

    DataLossApproval(Revision revision, Set<String> accepted, SourceLocations places) {
        this.losses = DataLoss.of(revision);
        this.accepted = accepted;
        this.places = places;
    }

    /** Reports each loss that is not accepted. */
    void report(Severity severity, Diagnostics diagnostics) {
        for (DataLoss.Loss loss : losses) {
            if (!accepted.contains(loss.name())) {
                diagnostics.addAll(List.of(new Diagnostic(
                        loss.renamed().isPresent() ? Code.RENAME_OR_DROP : Code.NOT_ACCEPTED,
                        severity,
                        places.of(loss.renamed().orElse(loss.path())),
                        loss.name() + ": " + loss.what() + ".",
                        hint(loss))));
            }
        }
    }

    /** Reports names that are accepted without need: a misspelt one would be as good as none. */
    void reportStrays(Diagnostics diagnostics) {
        List<String> known = losses.stream().map(DataLoss.Loss::name).toList();
        accepted.stream().filter(name -> !known.contains(name)).sorted().forEach(name -> {
            String hint = Nearest.hint(name, known);
            diagnostics.error(
                    Code.ACCEPTS_NOTHING,
                    places.model(),
                    "-Dormgen.accept names " + name + ", which this revision does not remove.",
                    hint.isEmpty() ? "Leave it out." : hint);
        });
    }

    private String hint(DataLoss.Loss loss) {
        String accept = loss.question() + " Then run again with: " + flag();
        return loss.renamed()
                .map(path -> renamed(loss.path(), path) + "\n" + accept)
                .orElse(accept);
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

    /** The one flag for everything that has to be accepted. */
    private String flag() {
        return "-Dormgen.accept=" + losses.stream().map(DataLoss.Loss::name).collect(Collectors.joining(","));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
