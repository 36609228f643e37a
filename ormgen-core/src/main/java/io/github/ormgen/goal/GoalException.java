package io.github.ormgen.goal;

import io.github.ormgen.diagnostic.Diagnostic;
import java.util.List;

/** A run that gave nothing, because a person has something to mend. What it gave before is still there. */
public final class GoalException extends Exception {

    private final transient List<Diagnostic> diagnostics;
    private final transient List<String> texts;

    /**
     * All that a person has to mend.
     *
     * @param diagnostics the errors and what was noticed beside them, in file order, at least one
     * @param texts each of them as a person reads it, with the lines it is about and the hint
     */
    public GoalException(List<Diagnostic> diagnostics, List<String> texts) {
        super(String.join("\n", texts));
        this.diagnostics = List.copyOf(diagnostics);
        this.texts = List.copyOf(texts);
    }

    /** What is wrong, in file order. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The same as a person reads it, one text each. */
    public List<String> texts() {
        return texts;
    }
}
