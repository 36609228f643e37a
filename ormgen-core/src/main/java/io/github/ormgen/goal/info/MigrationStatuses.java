package io.github.ormgen.goal.info;

import io.github.ormgen.assessment.Verdict;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.ScriptChecksums;
import io.github.ormgen.goal.ScriptChecksums.ScriptState;
import io.github.ormgen.goal.live.DatabaseContext;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.history.Entry;
import io.github.ormgen.schema.Database;
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
    public static Result survey(DatabaseRequest request) throws GoalException {
        DatabaseContext live = new DatabaseContext(request);
        List<MigrationStatus> standings = new ArrayList<>();
        for (Migration each : live.migrations()) {
            standings.add(standing(each, live));
        }
        return new Result(live.database().kind(), standings, live.noticed());
    }

    private static MigrationStatus standing(Migration migration, DatabaseContext live) {
        Optional<Entry> entry = live.entry(migration);
        Optional<ScriptState> undo = entry.map(
                kept -> new ScriptChecksums(live).standing(kept, live.down(kept).path()));
        return new MigrationStatus(
                migration,
                undo,
                entry.filter(kept -> undo.equals(Optional.of(ScriptState.KEPT))).map(live::verdict));
    }

    /**
     * How a project's migrations stand on a database.
     *
     * @param standings the migrations, by version
     */
    public record Result(Database database, List<MigrationStatus> standings, List<Diagnostic> warnings) {}

    /**
     * A migration as it stands on a database, and what taking it back would give back.
     *
     * @param undo how the script stands that takes it back; empty if a person wrote the migration
     * @param verdict what that script gives back; empty if there is none
     */
    public record MigrationStatus(Migration migration, Optional<ScriptState> undo, Optional<Verdict.Down> verdict) {}
}
