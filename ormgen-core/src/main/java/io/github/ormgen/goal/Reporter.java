package io.github.ormgen.goal;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.DiagnosticText;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Severity;
import java.util.List;
import java.util.Map;

/** What a goal has noticed so far, and how it ends. */
public class Reporter {

    private final Diagnostics diagnostics = new Diagnostics();
    private DiagnosticText text = new DiagnosticText(Map.of());

    /** The messages so far. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    void showSources(Map<String, List<String>> sources) {
        text = new DiagnosticText(sources);
    }

    /** Reports an error: what is wrong, and what to do. */
    public void error(Code code, Location at, String message, String hint) {
        diagnostics.error(code, at, message, hint);
    }

    /** Ends the goal if an error was reported. */
    public void stopOnErrors() throws GoalException {
        if (diagnostics.hasErrors()) {
            throw failure();
        }
    }

    /** An error, with all that was noticed before it, as the end of the run. */
    public GoalException failure(Code code, Location at, String message, String hint) {
        error(code, at, message, hint);
        return failure();
    }

    /** All that was noticed, as the end of the run. */
    public GoalException failure() {
        List<Diagnostic> all = diagnostics.all();
        return new GoalException(all, all.stream().map(text::of).toList());
    }

    /** The same, with what stopped the run. */
    public GoalException failure(List<Diagnostic> last) {
        diagnostics.addAll(last);
        return failure();
    }

    /** What a person should look at although the run went well. */
    public List<Diagnostic> noticed() {
        return diagnostics.all().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.ERROR)
                .toList();
    }
}
