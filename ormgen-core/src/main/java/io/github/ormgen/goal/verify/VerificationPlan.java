package io.github.ormgen.goal.verify;

import io.github.ormgen.assessment.Verdict;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.RevisionIndex;
import io.github.ormgen.goal.live.DatabaseContext;
import io.github.ormgen.history.Entry;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.verify.VerificationStep;
import io.github.ormgen.verify.VerificationStep.Maker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The migrations of a project for a database, as their proof needs them. */
record VerificationPlan(DatabaseContext live) {

    List<VerificationStep> all() throws GoalException {
        RevisionIndex revisions = live.revisions();
        List<VerificationStep> stages = new ArrayList<>();
        Schema schema = Schema.empty();
        for (Migration each : live.migrations()) {
            Optional<Entry> entry = live.entry(each);
            if (entry.isPresent()) {
                VerificationStep stage = of(entry.get(), revisions);
                schema = stage.after();
                stages.add(stage);
            } else if (each.version().isPresent()) {
                stages.add(ofPerson(each, schema));
            }
        }
        return stages;
    }

    private VerificationStep of(Entry entry, RevisionIndex revisions) {
        Revision revision = revisions.of(entry);
        Path resources = live.resources();
        boolean isOneWay = revisions.down(entry, live.database().kind()) == Verdict.Down.IMPOSSIBLE;
        boolean hasStatements = revision.changes().stream().anyMatch(Change::isByHand);
        Map<String, String> renamed = new HashMap<>();
        for (Change change : revision.changes()) {
            if (change instanceof TableChange table && table.is(Verb.RENAME)) {
                renamed.put(table.name().toString(), table.next().name().toString());
            }
        }
        return new VerificationStep(
                entry.version(),
                entry.name(),
                resources.resolve(live.up(entry).path()),
                isOneWay
                        ? Optional.empty()
                        : Optional.of(resources.resolve(live.down(entry).path())),
                revision.after(),
                hasStatements ? Maker.BOTH : Maker.HISTORY,
                renamed);
    }

    private VerificationStep ofPerson(Migration migration, Schema schema) {
        return new VerificationStep(
                migration.version().orElseThrow(),
                migration.name(),
                live.migrationFolder().resolve(migration.script()),
                Optional.empty(),
                schema,
                Maker.PERSON,
                Map.of());
    }
}
