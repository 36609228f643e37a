package io.github.ormgen.goal;

import io.github.ormgen.change.Revision;
import io.github.ormgen.schema.Schema;
import java.util.List;

/**
 * The difference between the model and the migrations, in short.
 *
 * @param ahead how far the model is ahead, for a sentence: {@code 4 tables}
 * @param scripts the names of the draft's scripts, without folders; empty if none are written
 */
public record DraftSummary(String ahead, List<String> scripts) {

    /** The summary of a draft whose scripts are written, or not. */
    public static DraftSummary of(Revision draft, boolean written) {
        String name = draft.version() + "__" + draft.description() + ".sql";
        return new DraftSummary(ahead(draft), written ? List.of("V" + name, "U" + name) : List.of());
    }

    /** How far the model is ahead, for a sentence. */
    public static String ahead(Revision draft) {
        long tables = draft.changes().stream()
                .filter(change -> change.createdTable().isPresent())
                .count();
        int changes = draft.changes().size();
        return tables > 0 && draft.before().equals(Schema.empty())
                ? ModelCounts.count((int) tables, "table", "tables")
                : ModelCounts.count(changes, "change", "changes");
    }
}
