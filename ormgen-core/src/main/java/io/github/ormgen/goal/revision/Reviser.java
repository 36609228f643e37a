package io.github.ormgen.goal.revision;

import io.github.ormgen.change.Revision;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.MissingScripts;
import io.github.ormgen.goal.ProjectContext;
import io.github.ormgen.goal.ProjectModel;
import io.github.ormgen.goal.ScriptChecksums;
import io.github.ormgen.history.Entry;
import io.github.ormgen.history.History;
import io.github.ormgen.history.RevisionName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Keeps the draft as the next revision, or the newest revision anew: scripts and entry, all or nothing. */
public final class Reviser {

    private final Request keep;
    private final ProjectContext migration;

    private Reviser(ProjectContext migration, Request keep) {
        this.migration = migration;
        this.keep = keep;
    }

    /**
     * Keeps what the model is ahead by.
     *
     * @throws GoalException if a person has something to mend; then nothing was written
     */
    public static Result revise(MigrationRequest request, Request keep) throws GoalException {
        return revise(new ProjectContext(request), keep);
    }

    /** Does so in a run that has begun. */
    public static Result revise(ProjectContext migration, Request keep) throws GoalException {
        Reviser reviser = new Reviser(migration, keep);
        return keep.amend() ? reviser.amend() : reviser.add();
    }

    private Result add() throws GoalException {
        History history = migration.history();
        Optional<String> name =
                RevisionName.of(keep.name().orElse(""), migration.project().model(), migration.diagnostics());
        migration.stopOnErrors();
        Optional<Revision> revision =
                revision(history, keep.version().orElseGet(history::nextVersion), name.orElseThrow());
        MissingScripts later = new MissingScripts(migration);
        later.complete(history);
        SortedMap<Path, String> written = later.written();
        if (revision.isPresent()) {
            written.putAll(migration.filesOf(revision.get(), history.head().map(Entry::name)));
        }
        return written.isEmpty() ? nothing() : write(revision, written, later.removed());
    }

    private Result amend() throws GoalException {
        History whole = migration.history();
        migration.stopOnErrors();
        Entry head = whole.head()
                .orElseThrow(() -> migration.failure(
                        Code.NO_REVISION,
                        migration.project().model(),
                        "There is no revision to amend.",
                        "Keep the first revision: mvn ormgen:revision -Dormgen.name=init"));
        new ScriptChecksums(migration).check(head);
        Optional<String> name = keep.name().isPresent()
                ? RevisionName.of(keep.name().get(), migration.project().model(), migration.diagnostics())
                : Optional.of(head.description());
        migration.stopOnErrors();
        History history = whole.withoutHead();
        Optional<Revision> revision = revision(history, head.version(), name.orElseThrow());
        if (revision.isEmpty()) {
            throw nothingLeft(head);
        }
        List<Path> removed = migration.filesOf(head);
        SortedMap<Path, String> written =
                migration.filesOf(revision.get(), history.head().map(Entry::name));
        boolean isSame = written.keySet().equals(Set.copyOf(removed)) && migration.isOnDisk(written);
        return isSame ? nothing() : write(revision, written, removed);
    }

    private Optional<Revision> revision(History history, String version, String name) throws GoalException {
        ProjectModel model = migration.model();
        Revision woven = migration.woven(
                migration.drafts(model), history, version, "V" + version + "__" + name, keep.accepted());
        migration.lint(woven, model);
        migration.stopOnErrors();
        return Optional.of(woven).filter(found -> !found.changes().isEmpty());
    }

    private GoalException nothingLeft(Entry head) {
        return migration.failure(
                Code.NO_REVISION,
                migration.project().model(),
                "The model is again what it was before " + head.name() + ": the revision would be empty.",
                "If it has not run anywhere, delete it: "
                        + String.join(", ", migration.shown(migration.filesOf(head))));
    }

    private Result write(Optional<Revision> revision, SortedMap<Path, String> written, List<Path> removed)
            throws GoalException {
        List<String> gone = migration.replace(removed, written);
        return new Result(revision, migration.shown(written.keySet()), gone, migration.noticed());
    }

    private Result nothing() {
        return new Result(Optional.empty(), List.of(), List.of(), migration.noticed());
    }

    /**
     * What was kept.
     *
     * @param revision the revision; empty if the model has nothing that the migrations lack
     * @param written the files that were written, as a person would type them
     */
    public record Result(
            Optional<Revision> revision, List<String> written, List<String> removed, List<Diagnostic> warnings) {}

    /**
     * How a draft is to be kept.
     *
     * @param name what changed, in a few words; may be left out for an amended revision, which keeps its own
     * @param version the version, empty for the next number
     * @param amend whether the newest revision is written anew, instead of another behind it
     * @param accepted what may be lost, by name
     */
    public record Request(Optional<String> name, Optional<String> version, boolean amend, Set<String> accepted) {}
}
