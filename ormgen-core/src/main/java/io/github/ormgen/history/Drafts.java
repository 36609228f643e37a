package io.github.ormgen.history;

import io.github.ormgen.assessment.Assessments;
import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.Revision;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Severity;
import io.github.ormgen.diagnostic.SourceLocations;
import io.github.ormgen.schema.Schema;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a model is ahead by, and tells what stands against it.
 *
 * @param schema the model's schema
 * @param intentions what the model says of former names and of rows
 * @param places where the model declares paths
 * @param dropping what becomes of what the model has no more
 */
public record Drafts(Schema schema, MigrationHints intentions, SourceLocations places, DropPolicy dropping) {

    /**
     * The draft of a build, empty if the model is not ahead. What it loses is told as a notice: it may be accepted when it
     * is kept.
     */
    public Optional<Revision> draft(History history, Diagnostics diagnostics) {
        return revision(history, history.nextVersion(), History.DRAFT, diagnostics)
                .map(draft -> {
                    approval(draft).report(new AcceptedLosses(Set.of()), Severity.NOTICE, diagnostics);
                    return draft;
                });
    }

    /** The revision to be kept, empty if the model is not ahead. What it loses must have been accepted by name. */
    public Optional<Revision> kept(
            History history, String version, String description, Set<String> accepted, Diagnostics diagnostics) {
        return revision(history, version, description, diagnostics).map(revision -> {
            DataLossApproval approval = approval(revision);
            approval.report(new AcceptedLosses(accepted), Severity.ERROR, diagnostics);
            approval.reportStrays(new AcceptedLosses(accepted), diagnostics);
            return revision;
        });
    }

    private Optional<Revision> revision(History history, String version, String description, Diagnostics diagnostics) {
        new FormerValues(history, places, diagnostics).report(intentions.formerValues());
        new FormerNames(history, schema, intentions, places, diagnostics).report();
        Optional<Revision> revision = found(history, version, description);
        revision.ifPresent(found -> new MissingBackfills(found, places, diagnostics).report(Assessments.of(found)));
        return revision;
    }

    private Optional<Revision> found(History history, String version, String description) {
        Optional<Revision> plain = history.revisionTo(schema, intentions, version, description);
        RetainedDrops aside = new RetainedDrops(history.schema(), schema, dropping);
        return plain.isPresent() && aside.look(plain.get())
                ? history.revisionTo(aside.schema(schema), aside.intentions(intentions), version, description)
                : plain;
    }

    private DataLossApproval approval(Revision revision) {
        return new DataLossApproval(Assessments.of(revision), places);
    }
}
