package io.github.ormgen.goal;

import io.github.ormgen.assessment.Assessment;
import io.github.ormgen.assessment.Assessments;
import io.github.ormgen.assessment.UndoDataLoss;
import io.github.ormgen.assessment.Verdict;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.Revision;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.history.Entry;
import io.github.ormgen.history.History;
import io.github.ormgen.schema.Database;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The revisions of a history, with the schemas that each leads from and to. */
public final class RevisionIndex {

    private final Map<Entry, Revision> revisions = new HashMap<>();

    /** Indexes the revisions of a history. */
    public RevisionIndex(History history) {
        List<Revision> all = history.revisions();
        for (int i = 0; i < all.size(); i++) {
            revisions.put(history.entries().get(i), all.get(i));
        }
    }

    /** The revision of a history entry, with the schema before and after it. */
    public Revision of(Entry entry) {
        return Objects.requireNonNull(revisions.get(entry), entry.name());
    }

    /** What is lost if revisions are taken back from a database. */
    public List<UndoDataLoss.Loss> undoLosses(List<Entry> oldestFirst, Database database) {
        List<Assessment> changes = oldestFirst.stream()
                .flatMap(entry -> Assessments.of(of(entry)).all().stream())
                .toList();
        return UndoDataLoss.of(changes, Dialects.of(database));
    }

    /** What is lost if these changes of a revision are taken back from a database, and no others of it have been made. */
    public List<UndoDataLoss.Loss> undoLosses(Entry entry, List<Change> made, Database database) {
        Set<Change> all = new HashSet<>(made);
        List<Assessment> changes = Assessments.of(of(entry)).all().stream()
                .filter(assessment -> all.contains(assessment.change()))
                .toList();
        return UndoDataLoss.of(changes, Dialects.of(database));
    }

    /** What taking a revision back from a database gives back. */
    public Verdict.Down down(Entry entry, Database database) {
        return Assessments.of(of(entry)).down(Dialects.of(database));
    }
}
