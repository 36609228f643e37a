package io.github.ormgen.maven.log;

import static io.github.ormgen.goal.ModelCounts.count;

import io.github.ormgen.diagnostic.Severity;
import io.github.ormgen.goal.DraftSummary;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.generate.GenerateRequest;
import io.github.ormgen.goal.generate.Generator;
import io.github.ormgen.output.RootChanges;
import io.github.ormgen.schema.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** What a run says: a few lines that a person wants to know, and no more. */
public final class GenerateReport {

    private static final String ISSUES = "https://github.com/ormgen/ormgen/issues";

    private final Log log;
    private final GenerateRequest request;

    /** Reports to a log what a request brought about. */
    public GenerateReport(Log log, GenerateRequest request) {
        this.log = log;
        this.request = request;
    }

    /** Tells what the run did, and how long it took. */
    public void tell(Generator.Result result, long milliseconds) {
        new DiagnosticReport(log).tell(result.warnings());
        if (result.upToDate()) {
            log.info("Up to date: " + result.counts().declared() + ".");
            return;
        }
        if (result.counts().files() == 0) {
            log.info("No model files in "
                    + request.project().shown(request.project().modelDirectory()) + ".");
        } else {
            log.info("Read " + count(result.counts().files(), "model file", "model files") + ": "
                    + result.counts().declared() + ".");
        }
        result.changes().stream()
                .filter(root -> root.directory().equals(request.outputDirectory()))
                .forEach(root -> log.info(sources(root) + " in " + seconds(milliseconds) + "."));
        result.draft().ifPresent(this::tell);
    }

    /** What the build's last lines say after a failure; the errors themselves stand above. */
    public static String summary(GoalException failure) {
        return errors(failure) + ", see above. The files of the last good run are unchanged.";
    }

    /** How many errors there are, for a sentence. */
    public static String errors(GoalException failure) {
        int errors = (int) failure.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
        return count(errors, "error", "errors");
    }

    /** What to say when it is ormgen that failed. */
    public static String apology(RuntimeException failure) {
        return "ormgen itself failed: " + failure + ". Your model is never the cause. Please report it at " + ISSUES
                + ", with the output of 'mvn -e'.";
    }

    private void tell(DraftSummary draft) {
        String ahead = "The model is ahead of the migrations by " + draft.ahead() + ".";
        if (draft.scripts().isEmpty()) {
            log.info(ahead);
            return;
        }
        log.info(ahead + " Draft: " + String.join(", ", draft.scripts()) + " in "
                + request.project().shown(request.draftDirectory()) + ".");
        log.info("  See it: mvn ormgen:plan    Keep it: mvn ormgen:revision -Dormgen.name=<what changed>");
        if (request.databases().size() > 1) {
            log.info("  With several databases, Flyway must read the scripts of one only. In Spring Boot:");
            log.info("    spring.flyway.locations=classpath:db/migration/{vendor}");
            log.info("  Otherwise, with the name of the database:");
            log.info("    flyway.locations=classpath:db/migration/"
                    + request.databases().stream().map(Database::id).findFirst().orElseThrow());
        }
    }

    private String sources(RootChanges root) {
        List<String> parts = new ArrayList<>();
        add(parts, root.added().size(), "new");
        add(parts, root.changed().size(), "changed");
        add(parts, root.removed().size(), "removed");
        String place = request.project().shown(root.directory());
        if (parts.isEmpty()) {
            return "Changed none of " + count(root.total(), "source", "sources") + " in " + place;
        }
        String details = " (" + String.join(", ", parts) + ")";
        return root.written() == 0
                ? "Kept " + count(root.total(), "source", "sources") + " in " + place + details
                : "Wrote " + count(root.written(), "source", "sources") + " to " + place + details;
    }

    private static String seconds(long milliseconds) {
        return String.format(Locale.ROOT, "%.1f s", milliseconds / 1000.0);
    }

    private static void add(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }
}
