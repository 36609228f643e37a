package io.github.ormgen;

import io.github.ormgen.database.flyway.Migration;
import io.github.ormgen.history.Entry;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.Edit.Verb;
import io.github.ormgen.schema.change.Revision;
import io.github.ormgen.schema.change.TableChange;
import io.github.ormgen.sql.Verdict;
import io.github.ormgen.verify.Stage;
import io.github.ormgen.verify.Stage.Maker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The migrations of a project for a database, as their proof needs them. */
record VerifiedStages(LiveRun live) {

    /** All that have a version, in order. */
    List<Stage> all() throws GenerateException {
        KeptRevisions revisions = new KeptRevisions(live.history());
        List<Stage> stages = new ArrayList<>();
        Schema schema = Schema.empty();
        for (Migration each : live.migrations()) {
            Optional<Entry> entry = live.entry(each);
            if (entry.isPresent()) {
                Stage stage = of(entry.get(), revisions);
                schema = stage.after();
                stages.add(stage);
            } else if (each.version().isPresent()) {
                stages.add(ofPerson(each, schema));
            }
        }
        return stages;
    }

    private Stage of(Entry entry, KeptRevisions revisions) {
        Revision revision = revisions.of(entry);
        Path resources = live.migration().resources();
        boolean isOneWay = revisions.verdicts(entry, live.database().kind()).down() == Verdict.Down.IMPOSSIBLE;
        boolean hasStatements = revision.changes().stream().anyMatch(Change::isByHand);
        Map<String, String> renamed = new HashMap<>();
        for (Change change : revision.changes()) {
            if (change instanceof TableChange table && table.is(Verb.RENAME)) {
                renamed.put(table.name().toString(), table.next().name().toString());
            }
        }
        return new Stage(
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

    private Stage ofPerson(Migration migration, Schema schema) {
        return new Stage(
                migration.version().orElseThrow(),
                migration.name(),
                live.migrationFolder().resolve(migration.script()),
                Optional.empty(),
                schema,
                Maker.PERSON,
                Map.of());
    }
}
