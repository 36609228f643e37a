package io.github.ormgen.maven;

import static io.github.ormgen.goal.ModelCounts.count;

import io.github.ormgen.change.Revision;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.revision.Reviser;
import io.github.ormgen.maven.build.Parameters;
import io.github.ormgen.maven.log.DiagnosticReport;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the draft as the next revision: up scripts, down scripts and the entry of the history, below {@code src}.
 * Writes nothing if the model has not changed.
 */
@Mojo(name = "revision", requiresDirectInvocation = true, threadSafe = true)
public final class RevisionMojo extends MigrationMojo {

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    /** What changed, in a few words; it becomes part of file names. Without it, an amended revision keeps its name. */
    @Parameter(property = "ormgen.name")
    private @Nullable String name;

    /** Writes the newest revision again, instead of a new one after it. */
    @Parameter(property = "ormgen.amend", defaultValue = "false")
    private boolean amend;

    /** The data loss that you accept, by the names of tables, columns ({@code table.column}) and sequences. */
    @Parameter(property = "ormgen.accept")
    private @Nullable List<String> accept;

    /** Uses the time, in UTC, as the version, instead of the next number. */
    @Parameter(property = "ormgen.timestamps", defaultValue = "false")
    private boolean timestamps;

    /** For Maven. */
    public RevisionMojo() {}

    @Override
    void run(MigrationRequest request, DiagnosticReport report) throws GoalException, MojoFailureException {
        if (name == null && !amend) {
            throw new MojoFailureException("Write what changed: mvn ormgen:revision -Dormgen.name=add_phone");
        }
        Optional<String> version =
                timestamps ? Optional.of(LocalDateTime.now(ZoneOffset.UTC).format(TIMESTAMP)) : Optional.empty();
        Reviser.Result result = Reviser.revise(
                request, new Reviser.Request(Optional.ofNullable(name), version, amend, Parameters.names(accept)));
        report.tell(result.warnings());
        getLog().info(sentence(result));
        result.written().forEach(file -> getLog().info("  + " + file));
        result.removed().forEach(file -> getLog().info("  - " + file));
    }

    private String sentence(Reviser.Result result) {
        if (result.revision().isPresent()) {
            Revision kept = result.revision().get();
            return (amend ? "Amended V" : "Kept V") + kept.version() + "__" + kept.description() + ": "
                    + count(kept.changes().size(), "change", "changes") + ".";
        } else if (!result.written().isEmpty()) {
            return "The model is not ahead of the migrations; these scripts of earlier revisions were missing:";
        }
        return amend
                ? "The newest revision is up to date: nothing was written."
                : "The model is not ahead of the migrations: nothing was written.";
    }
}
