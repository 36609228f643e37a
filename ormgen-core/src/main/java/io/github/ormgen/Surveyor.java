package io.github.ormgen;

import io.github.ormgen.RevisionStanding.Undo;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.history.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks how a project's migrations stand on a database, and changes nothing. */
public final class Surveyor {

    private Surveyor() {}

    /**
     * How each migration stands.
     *
     * @throws GenerateException if the history can't be read or the database does not answer
     */
    public static InfoResult survey(DatabaseRequest request) throws GenerateException {
        LiveRun live = LiveRun.begin(request);
        KeptRevisions revisions = new KeptRevisions(live.history());
        List<RevisionStanding> standings = new ArrayList<>();
        for (Migration each : live.migrations()) {
            standings.add(standing(each, live, revisions));
        }
        return new InfoResult(
                live.database().kind(), standings, live.migration().run().noticed());
    }

    private static RevisionStanding standing(Migration migration, LiveRun live, KeptRevisions revisions) {
        Optional<Entry> entry = live.entry(migration);
        if (entry.isEmpty()) {
            return new RevisionStanding(migration, Undo.BY_HAND, Optional.empty());
        }
        Undo undo = undo(entry.get(), live);
        return new RevisionStanding(
                migration,
                undo,
                undo == Undo.KEPT
                        ? Optional.of(revisions
                                .verdicts(entry.get(), live.database().kind())
                                .down())
                        : Optional.empty());
    }

    private static Undo undo(Entry entry, LiveRun live) {
        return switch (new KeptScripts(live.migration())
                .standing(entry, live.down(entry).path())) {
            case KEPT -> Undo.KEPT;
            case MISSING -> Undo.MISSING;
            case EDITED -> Undo.EDITED;
        };
    }
}
