package io.github.ormgen;

import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.DiagnosticText;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Severity;
import java.util.List;
import java.util.Map;

/** What a goal has noticed so far, and how it ends. */
final class Run {

    private final Diagnostics diagnostics = new Diagnostics();
    private DiagnosticText text = new DiagnosticText(Map.of());

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Shows lines of these files in messages from now on. */
    void showSources(Map<String, List<String>> sources) {
        text = new DiagnosticText(sources);
    }

    void stopOnErrors() throws GenerateException {
        if (diagnostics.hasErrors()) {
            throw failure();
        }
    }

    /** All that was noticed, as the end of the run. */
    GenerateException failure() {
        List<Diagnostic> all = diagnostics.all();
        return new GenerateException(all, all.stream().map(text::of).toList());
    }

    /** The same, with what stopped the run. */
    GenerateException failure(List<Diagnostic> last) {
        diagnostics.addAll(last);
        return failure();
    }

    /** What a person should look at although the run went well. */
    List<Diagnostic> noticed() {
        return diagnostics.all().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.ERROR)
                .toList();
    }
}
