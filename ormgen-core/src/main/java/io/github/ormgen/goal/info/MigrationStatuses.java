package io.github.ormgen.goal.info;

import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.RevisionIndex;
import io.github.ormgen.goal.ScriptChecksums;
import io.github.ormgen.goal.ScriptChecksums.ScriptState;
import io.github.ormgen.goal.live.DatabaseContext;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.history.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks how a project's migrations stand on a database, and changes nothing. */
public final class MigrationStatuses {

    private MigrationStatuses() {}

    /**
     * How each migration stands.
     *
     * @throws GoalException if the history can't be read or the database does not answer
     */
    public static InfoResult survey(DatabaseRequest request) throws GoalException {
        DatabaseContext live = DatabaseContext.begin(request);
        RevisionIndex revisions = new RevisionIndex(live.history());
        List<MigrationStatus> standings = new ArrayList<>();
        for (Migration each : live.migrations()) {
            standings.add(standing(each, live, revisions));
        }
        return new InfoResult(
                live.database().kind(), standings, live.migration().noticed());
    }

    private static MigrationStatus standing(Migration migration, DatabaseContext live, RevisionIndex revisions) {
        Optional<Entry> entry = live.entry(migration);
        Optional<ScriptState> undo = entry.map(kept -> new ScriptChecksums(live.migration())
                .standing(kept, live.down(kept).path()));
        return new MigrationStatus(
                migration,
                undo,
                entry.filter(kept -> undo.equals(Optional.of(ScriptState.KEPT)))
                        .map(kept -> revisions.down(kept, live.database().kind())));
    }
}
