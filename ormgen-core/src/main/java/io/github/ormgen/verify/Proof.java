package io.github.ormgen.verify;

import io.github.ormgen.database.Difference;
import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.database.flyway.LiveDatabase;
import io.github.ormgen.database.flyway.Migrating;
import io.github.ormgen.database.flyway.Migration;
import io.github.ormgen.database.flyway.Progress;
import io.github.ormgen.database.flyway.ScriptFailure;
import io.github.ormgen.database.flyway.Undoing;
import io.github.ormgen.database.scratch.ScratchSchema;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.verify.StageFailure.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Runs every migration in turn, takes every one back, and runs every one again; after each it is looked whether the database
 * has what the history says. Where the way back ends, at a migration of a person or one that can't be taken back, those before it are
 * taken back and run again before it is run. Used once.
 */
public final class Proof {

    private final List<Stage> stages;
    private final ScratchSchema schema;
    private final Folded folded;
    private final Progress progress;
    private final Brought brought = new Brought();
    private final Report report;

    /**
     * Proves migrations.
     *
     * @param stages all of them, in order
     * @param schema an empty schema to run them in
     * @param folded compares what they made
     * @param progress hears how far it has come
     */
    public Proof(List<Stage> stages, ScratchSchema schema, Folded folded, Progress progress) {
        this.stages = List.copyOf(stages);
        this.schema = schema;
        this.folded = folded;
        this.progress = progress;
        this.report = new Report(stages);
    }

    /** What has come of it so far. */
    public Report report() {
        return report;
    }

    /**
     * Runs them; all stand at the end.
     *
     * @param migrations the folder of the scripts
     * @throws StageFailure at the first that does not do what it should
     */
    public void run(Path migrations) throws DatabaseFailure, StageFailure, ScriptFailure {
        try (Scripts scripts = new Scripts(migrations)) {
            int from = 0;
            while (from < stages.size()) {
                int to = endOfWayBack(from);
                upFrom(from, to, Run.UP, scripts);
                for (int i = to - 1; i >= from; i--) {
                    down(i, scripts);
                }
                upFrom(from, to, Run.AGAIN, scripts);
                if (to < stages.size()) {
                    up(to, Run.UP, scripts);
                }
                from = to + 1;
            }
            repeated(scripts);
        }
    }

    /** Where the next stands that can't be taken back. */
    private int endOfWayBack(int from) {
        int to = from;
        while (to < stages.size() && stages.get(to).wayBack().isPresent()) {
            to++;
        }
        return to;
    }

    private void upFrom(int from, int to, Run run, Scripts scripts) throws DatabaseFailure, StageFailure {
        for (int i = from; i < to; i++) {
            up(i, run, scripts);
        }
    }

    private void up(int index, Run run, Scripts scripts) throws DatabaseFailure, StageFailure {
        Stage stage = stages.get(index);
        try {
            new Migrating(schema.database(), scripts.folder()).migrate(Optional.of(stage.version()), progress);
        } catch (ScriptFailure e) {
            report.set(index, run, Outcome.FAILED);
            throw new StageFailure(stage, run, e);
        }
        Folded.Comparison comparison = folded.compare(stage.after(), schema.catalog());
        List<Difference> found = run == Run.UP
                ? brought.newBehind(index, stage, comparison.differences())
                : brought.newAt(index + 1, comparison.differences());
        if (run == Run.UP) {
            brought.put(index + 1, comparison.differences());
        }
        boolean isMeant = run == Run.UP && stage.mayMakeMore();
        end(index, run, comparison, isMeant ? List.of() : found);
        if (isMeant) {
            report.brings(stage, found);
        }
    }

    private void down(int index, Scripts scripts) throws DatabaseFailure, StageFailure {
        Stage stage = stages.get(index);
        Path file = stage.wayBack().orElseThrow();
        LiveDatabase database = schema.database();
        Migration migration = database.migrations(scripts.folder()).stream()
                .filter(each -> each.version().equals(Optional.of(stage.version())) && each.hasRun())
                .findFirst()
                .orElseThrow();
        try {
            new Undoing(database).undo(migration, String.valueOf(file.getFileName()), read(file), progress);
        } catch (ScriptFailure e) {
            report.set(index, Run.DOWN, Outcome.FAILED);
            throw new StageFailure(stage, Run.DOWN, e);
        }
        Folded.Comparison comparison = index == 0
                ? folded.compare(Schema.empty(), schema.catalog())
                : folded.compare(stages.get(index - 1).after(), schema.catalog());
        end(index, Run.DOWN, comparison, brought.newAt(index, comparison.differences()));
    }

    private void end(int index, Run run, Folded.Comparison comparison, List<Difference> wrong) throws StageFailure {
        Stage stage = stages.get(index);
        comparison.gap().ifPresent(gap -> report.gap(stage, gap));
        if (!wrong.isEmpty()) {
            report.set(index, run, Outcome.DIFFERENT);
            throw new StageFailure(stage, run, wrong);
        }
        Outcome same = comparison.gap().isPresent() ? Outcome.SAME_BY_NAME : Outcome.SAME;
        report.set(index, run, comparison.differences().isEmpty() ? same : Outcome.MORE);
    }

    private void repeated(Scripts scripts) throws DatabaseFailure, ScriptFailure {
        List<String> names = scripts.addRepeated();
        if (!names.isEmpty()) {
            new Migrating(schema.database(), scripts.folder()).migrate(Optional.empty(), progress);
            report.repeated(names);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
