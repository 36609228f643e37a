package io.github.ormgen.history;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has been kept so far.
 *
 * @param entries the revisions, in order
 * @param before the schema that the newest revision starts from; empty if there is none
 * @param schema the schema that the revisions lead to
 * @param migrations the names of the files in the folder of migrations, subfolders too
 */
public record History(List<Entry> entries, Schema before, Schema schema, List<String> migrations) {

    /** The description of a draft, in its scripts' names. */
    public static final String DRAFT = "draft";

    /** The history of a project. What can't be read, does not follow or does not fit is an error. */
    public static History read(HistoryFiles files, Diagnostics diagnostics) {
        List<Entry> entries = files.entries(diagnostics);
        Lineage lineage = new Lineage(files, entries);
        lineage.check(diagnostics);
        return of(lineage.line(), files, diagnostics);
    }

    /** The history of entries that follow each other. One that does not fit is an error. */
    public static History of(List<Entry> line, HistoryFiles files, Diagnostics diagnostics) {
        Fold fold = new Fold(Schema.empty());
        Schema before = Schema.empty();
        List<Entry> fitting = new ArrayList<>();
        for (Entry entry : line) {
            before = fold.schema();
            Optional<Integer> misfit = firstMisfit(fold, entry.changes());
            if (misfit.isPresent()) {
                report(entry, misfit.get(), files, diagnostics);
                return new History(fitting, before, before, files.migrations());
            }
            fitting.add(entry);
        }
        return new History(fitting, before, fold.schema(), files.migrations());
    }

    /** The index of the first change that does not fit; empty if all do. */
    static Optional<Integer> firstMisfit(Fold fold, List<Change> changes) {
        for (int i = 0; i < changes.size(); i++) {
            try {
                fold.apply(changes.get(i));
            } catch (IllegalStateException e) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static void report(Entry entry, int index, HistoryFiles files, Diagnostics diagnostics) {
        diagnostics.error(
                Code.MISFIT_CHANGE,
                files.at(entry),
                "Change " + (index + 1) + " of " + entry.name() + ", "
                        + entry.changes().get(index).word()
                        + ", does not match the schema that "
                        + entry.parent().map(parent -> parent + " leads to.").orElse("it starts from."),
                "Restore the entry from version control; if two branches were merged, run mvn ormgen:rebase.");
    }

    /** The newest revision, empty if there is none. */
    public Optional<Entry> head() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** The newest revision with the schemas that it leads from and to; empty if there is none. */
    public Optional<Revision> headRevision() {
        return head().map(head -> new Revision(head.version(), head.description(), before, schema, head.changes()));
    }

    /** All revisions with the schemas that they lead from and to, in the order of the entries. */
    public List<Revision> revisions() {
        List<Revision> revisions = new ArrayList<>();
        Fold fold = new Fold(Schema.empty());
        for (Entry entry : entries) {
            Schema start = fold.schema();
            entry.changes().forEach(fold::apply);
            revisions.add(new Revision(entry.version(), entry.description(), start, fold.schema(), entry.changes()));
        }
        return revisions;
    }

    /** This history before its newest revision. */
    public History withoutHead() {
        List<Entry> rest = entries.subList(0, Math.max(0, entries.size() - 1));
        List<Revision> revisions = revisions();
        Schema start =
                rest.isEmpty() ? Schema.empty() : revisions.get(rest.size() - 1).before();
        return new History(rest, start, before, migrations);
    }

    /** Why an entry's changes do not fit behind this history, in words; empty if they do. */
    public Optional<String> misfit(Entry entry) {
        return firstMisfit(new Fold(schema), entry.changes())
                .map(index -> "change " + (index + 1) + ", "
                        + entry.changes().get(index).word());
    }

    /** An entry whose changes fit as the revision behind this history. */
    public Revision continued(String version, Entry entry) {
        return new Revision(version, entry.description(), schema, Fold.of(schema, entry.changes()), entry.changes());
    }

    /** This history with one revision more, whose changes fit. */
    public History with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new History(more, schema, Fold.of(schema, entry.changes()), migrations);
    }

    /** What the model is ahead by, as a revision of this version and description; empty if that is nothing. */
    public Optional<Revision> revisionTo(Schema model, MigrationHints intentions, String version, String description) {
        List<Change> changes = Diff.between(schema, model, intentions.withOrigins(origins()));
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Revision(version, description, schema, model, changes));
    }

    /** The path that each path in the model had before it was last changed. */
    public Map<String, String> origins() {
        Map<String, String> origins = new HashMap<>();
        for (Entry entry : entries) {
            for (Change change : entry.changes()) {
                change.paths().forEach(path -> origins.put(path.after(), path.before()));
            }
        }
        return origins;
    }

    /** One more than the highest whole number among the versions, those that a person wrote included. */
    public String nextVersion() {
        return Versions.next(entries, migrations);
    }
}
