package io.github.ormgen;

import java.util.List;

/**
 * The difference between the model and the migrations, in short.
 *
 * @param ahead how far the model is ahead, for a sentence: {@code 4 tables}
 * @param scripts the names of the draft's scripts, without folders; empty if none are written
 */
public record DraftSummary(String ahead, List<String> scripts) {

    /** Copies the list. */
    public DraftSummary {
        scripts = List.copyOf(scripts);
    }
}
