package io.github.ormgen;

import io.github.ormgen.history.Entry;
import io.github.ormgen.history.History;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.Fold;
import io.github.ormgen.schema.change.Revision;
import io.github.ormgen.sql.Dialects;
import io.github.ormgen.sql.Verdict;
import io.github.ormgen.sql.Verdicts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The revisions of a history, with the schemas that each leads from and to. */
final class KeptRevisions {

    private final Map<Entry, Revision> revisions = new LinkedHashMap<>();

    KeptRevisions(History history) {
        Fold fold = new Fold(Schema.empty());
        Schema before = Schema.empty();
        for (Entry entry : history.entries()) {
            entry.changes().forEach(fold::apply);
            Schema after = fold.schema();
            revisions.put(entry, new Revision(entry.version(), entry.description(), before, after, entry.changes()));
            before = after;
        }
    }

    Revision of(Entry entry) {
        return Objects.requireNonNull(revisions.get(entry), entry.name());
    }

    /** What taking a change of a revision back gives back on a database. */
    Verdict.Down down(Entry entry, Change change, Database database) {
        return new Verdicts(Dialects.of(database), of(entry)).of(change).down();
    }

    /** What taking a revision back gives back on a database: the worst of its changes. */
    Verdict.Down down(Entry entry, Database database) {
        Verdicts verdicts = new Verdicts(Dialects.of(database), of(entry));
        return entry.changes().stream()
                .map(change -> verdicts.of(change).down())
                .max(Comparator.naturalOrder())
                .orElse(Verdict.Down.LOSSLESS);
    }
}
