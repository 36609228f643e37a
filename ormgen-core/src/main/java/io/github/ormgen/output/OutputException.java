package io.github.ormgen.output;

import io.github.ormgen.diagnostic.Diagnostic;
import java.util.List;

/** Nothing was written, and a person can do something about it. */
public final class OutputException extends Exception {

    private final transient List<Diagnostic> diagnostics;

    OutputException(List<Diagnostic> diagnostics) {
        super(diagnostics.get(0).message());
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** What stands in the way, in file order, at least one. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
