package io.github.ormgen;

import io.github.ormgen.history.Entry;
import io.github.ormgen.history.History;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.change.Revision;
import io.github.ormgen.sql.Dialects;
import io.github.ormgen.sql.Verdicts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The revisions of a history, with the schemas that each leads from and to. */
final class KeptRevisions {

    private final Map<Entry, Revision> revisions = new HashMap<>();

    KeptRevisions(History history) {
        List<Revision> all = history.revisions();
        for (int i = 0; i < all.size(); i++) {
            revisions.put(history.entries().get(i), all.get(i));
        }
    }

    Revision of(Entry entry) {
        return Objects.requireNonNull(revisions.get(entry), entry.name());
    }

    /** What a revision costs on a database, and what taking it back gives back. */
    Verdicts verdicts(Entry entry, Database database) {
        return new Verdicts(Dialects.of(database), of(entry));
    }
}
