package io.github.ormgen.verify;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.database.migrate.MigrationHistory;
import io.github.ormgen.database.migrate.MigrationRunner;
import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.database.migrate.ScriptFailure;
import io.github.ormgen.database.migrate.UndoRunner;
import io.github.ormgen.database.shadow.ShadowDatabase;
import io.github.ormgen.database.shadow.ShadowServer;
import io.github.ormgen.project.FileTree;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.compare.Difference;
import io.github.ormgen.verify.StepFailure.Run;
import io.github.ormgen.verify.VerificationReport.Outcome;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs every migration in turn, takes every one back, and runs every one again; after each it is looked whether the database
 * has what the history says. Where the way back ends, at a migration of a person or one that can't be taken back, those before it are
 * taken back and run again before it is run. Used once.
 */
public final class Verification {

    private final List<VerificationStep> stages;
    private final ShadowDatabase schema;
    private final ExpectedCatalogs folded;
    private final Progress progress;
    private final VerificationReport.Builder report;

    /** What scripts and statements of a person have made beside the history's schemas, by levels; level 0 is before all. */
    private final Map<Integer, List<Difference>> manual = new HashMap<>();

    /**
     * Proves migrations.
     *
     * @param stages all of them, in order
     * @param folded compares what they made
     */
    public Verification(
            List<VerificationStep> stages, ShadowDatabase schema, ExpectedCatalogs folded, Progress progress) {
        this.stages = List.copyOf(stages);
        this.schema = schema;
        this.folded = folded;
        this.progress = progress;
        this.report = new VerificationReport.Builder(stages);
    }

    /**
     * What has come of it so far.
     *
     * @param server the server of the schema
     * @param hibernate the version of Hibernate that accepts the entities; empty if none was asked or it doesn't
     */
    public VerificationReport report(ShadowServer server, Optional<String> hibernate) {
        return report.report(server, hibernate);
    }

    /**
     * Runs them; all stand at the end.
     *
     * @param migrations the folder of the scripts
     * @throws StepFailure at the first that does not do what it should
     */
    public void run(Path migrations) throws DatabaseFailure, StepFailure, ScriptFailure {
        try (VersionedScripts scripts = new VersionedScripts(migrations)) {
            int from = 0;
            while (from < stages.size()) {
                int to = endOfWayBack(from);
                for (int i = from; i < to; i++) {
                    step(i, Run.UP, scripts);
                }
                for (int i = to - 1; i >= from; i--) {
                    step(i, Run.DOWN, scripts);
                }
                for (int i = from; i < to; i++) {
                    step(i, Run.AGAIN, scripts);
                }
                if (to < stages.size()) {
                    step(to, Run.UP, scripts);
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

    private void step(int index, Run run, VersionedScripts scripts) throws DatabaseFailure, StepFailure {
        VerificationStep stage = stages.get(index);
        try {
            run(stage, run, scripts);
        } catch (ScriptFailure e) {
            report.set(index, run, Outcome.FAILED);
            throw new StepFailure(stage, run, List.of(), Optional.of(e));
        }
        Schema before = index == 0 ? Schema.empty() : stages.get(index - 1).after();
        ExpectedCatalogs.Comparison comparison =
                folded.compare(run == Run.DOWN ? before : stage.after(), schema.catalog());
        List<Difference> found = newAt(
                run == Run.AGAIN ? index + 1 : index,
                run == Run.UP ? stage.renamed() : Map.of(),
                comparison.differences());
        if (run == Run.UP) {
            manual.put(index + 1, comparison.differences());
        }
        boolean isMeant = run == Run.UP && stage.mayMakeMore();
        end(index, run, comparison, isMeant ? List.of() : found);
        if (isMeant) {
            report.brings(stage, found);
        }
    }

    private void run(VerificationStep stage, Run run, VersionedScripts scripts) throws DatabaseFailure, ScriptFailure {
        LiveDatabase database = schema.database();
        if (run != Run.DOWN) {
            new MigrationRunner(database, scripts.folder()).migrate(Optional.of(stage.version()), progress);
            return;
        }
        Path file = stage.wayBack().orElseThrow();
        Migration migration = new MigrationHistory(database)
                .migrations(scripts.folder()).stream()
                        .filter(each -> each.version().equals(Optional.of(stage.version())) && each.hasRun())
                        .findFirst()
                        .orElseThrow();
        new UndoRunner(database).undo(migration, String.valueOf(file.getFileName()), FileTree.read(file), progress);
    }

    private void end(int index, Run run, ExpectedCatalogs.Comparison comparison, List<Difference> wrong)
            throws StepFailure {
        VerificationStep stage = stages.get(index);
        comparison.gap().ifPresent(gap -> report.gap(stage, gap));
        if (!wrong.isEmpty()) {
            report.set(index, run, Outcome.DIFFERENT);
            throw new StepFailure(stage, run, wrong, Optional.empty());
        }
        Outcome same = comparison.gap().isPresent() ? Outcome.SAME_BY_NAME : Outcome.SAME;
        report.set(index, run, comparison.differences().isEmpty() ? same : Outcome.MORE);
    }

    private void repeated(VersionedScripts scripts) throws DatabaseFailure, ScriptFailure {
        List<String> names = scripts.addRepeated();
        if (!names.isEmpty()) {
            new MigrationRunner(schema.database(), scripts.folder()).migrate(Optional.empty(), progress);
            report.repeated(names);
        }
    }

    /**
     * What of differences is neither the history's nor had been there at a level.
     *
     * @param renamed the new names of tables that have been renamed since, by their old ones
     */
    private List<Difference> newAt(int level, Map<String, String> renamed, List<Difference> differences) {
        Set<String> known = manual.getOrDefault(level, List.of()).stream()
                .map(one -> renamed(one, renamed).toString())
                .collect(Collectors.toSet());
        return differences.stream()
                .filter(one -> !known.contains(one.toString()))
                .toList();
    }

    private static Difference renamed(Difference difference, Map<String, String> names) {
        String name = difference.name();
        String table = name.split("\\.", 2)[0];
        return difference.withName(names.getOrDefault(table, table) + name.substring(table.length()));
    }
}
