package io.github.ormgen.goal;

import io.github.ormgen.assessment.Verdicts;
import io.github.ormgen.change.Revision;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.history.Entry;
import io.github.ormgen.history.History;
import io.github.ormgen.schema.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    /** What a revision costs on a database, and what taking it back gives back. */
    public Verdicts verdicts(Entry entry, Database database) {
        return new Verdicts(Dialects.of(database), of(entry));
    }
}
