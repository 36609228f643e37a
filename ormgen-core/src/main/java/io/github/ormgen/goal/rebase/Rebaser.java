package io.github.ormgen.goal.rebase;

import io.github.ormgen.change.Revision;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.ProjectContext;
import io.github.ormgen.goal.ScriptChecksums;
import io.github.ormgen.history.Entry;
import io.github.ormgen.history.Fork;
import io.github.ormgen.history.History;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the revisions of one branch behind those of another: numbers, parents, scripts. */
public final class Rebaser {

    private final Set<String> accepted;
    private final ProjectContext migration;
    private final SortedMap<Path, String> written = new TreeMap<>();
    private final List<Path> removed = new ArrayList<>();
    private final List<Result.Move> moves = new ArrayList<>();

    private Rebaser(MigrationRequest request, Set<String> accepted) {
        this.accepted = accepted;
        this.migration = new ProjectContext(request);
    }

    /**
     * Makes the history one line; tells nothing moved if it is.
     *
     * @param wanted the revision that begins the branch to be moved, empty for the one of the higher version
     * @param accepted what may be lost, by name, where a revision has to be found anew
     * @throws GoalException if a person has something to mend; then nothing was written
     */
    public static Result rebase(MigrationRequest request, Optional<String> wanted, Set<String> accepted)
            throws GoalException {
        return new Rebaser(request, accepted).rebase(wanted);
    }

    private Result rebase(Optional<String> wanted) throws GoalException {
        Optional<Fork> fork = Fork.of(migration.files(), wanted, migration.diagnostics());
        migration.stopOnErrors();
        if (fork.isEmpty()) {
            return new Result(List.of(), "", List.of(), List.of(), migration.noticed());
        }
        ScriptChecksums scripts = new ScriptChecksums(migration);
        fork.get().moved().forEach(scripts::check);
        migration.stopOnErrors();
        History history = History.of(fork.get().trunk(), migration.files(), migration.diagnostics());
        migration.stopOnErrors();
        String onto = history.head().map(Entry::name).orElse("");
        List<String> others = scripts.handWritten(fork.get().moved());
        List<Entry> moved = fork.get().moved();
        for (Entry entry : moved) {
            history = move(entry, history, others, entry.equals(moved.get(moved.size() - 1)));
        }
        return write(onto);
    }

    private History move(Entry entry, History history, List<String> others, boolean isLast) throws GoalException {
        String version = Fork.version(entry, history.entries(), others);
        Optional<String> misfit = history.misfit(entry);
        Revision revision = misfit.isEmpty()
                ? history.continued(version, entry)
                : anew(entry, version, history, misfit.get(), isLast);
        Optional<String> parent = history.head().map(Entry::name);
        removed.addAll(migration.filesOf(entry));
        written.putAll(migration.filesOf(revision, parent));
        String name = "V" + version + "__" + entry.description();
        statementsOf(entry, name);
        moves.add(new Result.Move(entry.name(), name, misfit.orElse("")));
        return history.with(new Entry(version, entry.description(), parent, revision.changes(), new TreeMap<>()));
    }

    private Revision anew(Entry entry, String version, History history, String misfit, boolean isLast)
            throws GoalException {
        if (!isLast) {
            throw migration.failure(
                    Code.NOT_REBASED,
                    migration.project().model(),
                    entry.name() + " does not fit after "
                            + history.head().map(Entry::name).orElse("nothing") + ": " + misfit + ".",
                    "Another revision follows it, so its changes can't be found again from the model."
                            + " Delete both, and keep the difference as one revision: mvn ormgen:revision -Dormgen.name=…");
        }
        return migration.woven(migration.drafts(migration.model()), history, version, entry.name(), accepted);
    }

    private void statementsOf(Entry entry, String name) {
        migration.files().texts().forEach((file, text) -> {
            if (file.startsWith(entry.name() + ".") && file.endsWith(".sql")) {
                Path kept = migration.file(entry);
                removed.add(kept.resolveSibling(file));
                written.put(
                        kept.resolveSibling(name + file.substring(entry.name().length())), text);
            }
        });
    }

    private Result write(String onto) throws GoalException {
        List<String> gone = migration.replace(removed, written);
        return new Result(moves, onto, migration.shown(written.keySet()), gone, migration.noticed());
    }

    /**
     * What was put behind what.
     *
     * @param moved the revisions that moved, in order
     * @param onto the name of the revision that they follow now, empty for none
     * @param written the files that were written, as a person would type them
     */
    public record Result(
            List<Move> moved, String onto, List<String> written, List<String> removed, List<Diagnostic> warnings) {

        /**
         * A revision that moved.
         *
         * @param conflict the change that did not fit, so that the revision was found anew from the model; empty if all did
         */
        public record Move(String before, String after, String conflict) {}
    }
}
