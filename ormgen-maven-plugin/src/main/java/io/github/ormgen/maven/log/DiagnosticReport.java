package io.github.ormgen.maven.log;

import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.DiagnosticText;
import io.github.ormgen.diagnostic.Severity;
import io.github.ormgen.goal.GoalException;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Logs diagnostics by their severity. */
public record DiagnosticReport(Log log) {

    /** Each as a person reads it, with the lines it is about. */
    public void tell(GoalException failure) {
        List<Diagnostic> diagnostics = failure.diagnostics();
        for (int i = 0; i < diagnostics.size(); i++) {
            String text = failure.texts().get(i);
            switch (diagnostics.get(i).severity()) {
                case ERROR -> log.error(text);
                case WARNING -> log.warn(text);
                case NOTICE -> log.info(text);
            }
        }
    }

    /** What was noticed although all went well. */
    public void tell(List<Diagnostic> warnings) {
        for (Diagnostic warning : warnings) {
            String text = DiagnosticText.head(warning)
                    + (warning.hint().isEmpty() ? "" : "\n  " + warning.hint().replace("\n", "\n  "));
            if (warning.severity() == Severity.NOTICE) {
                log.info(text);
            } else {
                log.warn(text);
            }
        }
    }
}
