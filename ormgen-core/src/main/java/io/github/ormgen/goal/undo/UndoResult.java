package io.github.ormgen.goal.undo;

import io.github.ormgen.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What was taken back.
 *
 * @param undone the names of the migrations, newest first
 * @param version the newest version on the database now, empty if it has none
 * @param warnings what a person should look at
 */
public record UndoResult(List<String> undone, Optional<String> version, List<Diagnostic> warnings) {

    /** Copies the lists. */
    public UndoResult {
        undone = List.copyOf(undone);
        warnings = List.copyOf(warnings);
    }
}
