package io.github.ormgen.goal.verify;

import io.github.ormgen.assessment.Verdict;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.hibernate.EntityValidation;
import io.github.ormgen.database.hibernate.EntityValidation.CompiledEntities;
import io.github.ormgen.database.hibernate.EntityValidation.EntityVerdict;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.database.migrate.ScriptFailure;
import io.github.ormgen.database.shadow.ShadowDatabase;
import io.github.ormgen.database.shadow.ShadowServer;
import io.github.ormgen.database.shadow.ShadowSettings;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.MissingScripts;
import io.github.ormgen.goal.ProjectContext;
import io.github.ormgen.goal.ProjectModel;
import io.github.ormgen.goal.ScriptChecksums;
import io.github.ormgen.goal.check.Checker;
import io.github.ormgen.goal.live.DatabaseContext;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.history.Entry;
import io.github.ormgen.history.History;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.verify.ExpectedCatalogs;
import io.github.ormgen.verify.StepFailure;
import io.github.ormgen.verify.Verification;
import io.github.ormgen.verify.VerificationReport;
import io.github.ormgen.verify.VerificationStep;
import io.github.ormgen.verify.VerificationStep.Maker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proves a project's migrations on shadow databases: every V, every U, every V again, and then the entities. */
public final class Verifier {

    private final Request request;
    private final VerifyProgress progress;
    private final ProjectContext migration;
    private final VerifyFailures failures;
    private final List<VerificationReport> proven = new ArrayList<>();

    private Verifier(Request request, VerifyProgress progress) {
        this.request = request;
        this.progress = progress;
        this.migration = new ProjectContext(request.project());
        this.failures = new VerifyFailures(migration);
    }

    /**
     * Proves them on each of the project's databases.
     *
     * @throws GoalException with what is wrong on each database
     */
    public static Result verify(Request request, VerifyProgress progress) throws GoalException {
        return new Verifier(request, progress).run();
    }

    private Result run() throws GoalException {
        ProjectModel model = migration.model();
        History history = migration.history();
        migration.stopOnErrors();
        new MissingScripts(migration).check(history);
        new ScriptChecksums(migration).checkForTrial(history);
        migration.stopOnErrors();
        Optional<Revision> ahead = migration.draft(model, history);
        migration.stopOnErrors();
        for (Database database : migration.databases()) {
            prove(database, history, ahead.isEmpty());
        }
        ahead.ifPresent(draft -> Checker.ahead(draft, migration));
        migration.stopOnErrors();
        return new Result(proven, migration.noticed());
    }

    private void prove(Database database, History history, boolean isUpToDate) {
        Location place = migration.project().model();
        try (ShadowServer server = ShadowServer.of(database, request.shadow())) {
            progress.begins(database, server.place());
            server.checkSchemas(history.revisions().stream().map(Revision::after));
            prove(server, isUpToDate);
        } catch (DatabaseFailure e) {
            migration.error(e.code(), place, e.getMessage(), e.hint());
        }
    }

    private void prove(ShadowServer server, boolean isUpToDate) throws DatabaseFailure {
        try (ShadowDatabase schema = server.create()) {
            DatabaseContext live = new DatabaseContext(
                    new DatabaseRequest(request.project(), schema.database().settings()));
            List<VerificationStep> stages = steps(live);
            Verification proof = new Verification(stages, schema, new ExpectedCatalogs(server), progress);
            Optional<String> hibernate = Optional.empty();
            try {
                proof.run(live.migrationFolder());
                if (isUpToDate) {
                    hibernate = entities(schema, stages);
                }
            } catch (StepFailure e) {
                failures.of(e, server.kind(), stages);
            } catch (ScriptFailure e) {
                failures.ofRepeated(e, server.kind(), live.migrationFolder());
            } finally {
                VerificationReport one = proof.report(server, hibernate);
                proven.add(one);
                progress.ends(one);
            }
        } catch (GoalException e) {
            migration.diagnostics().addAll(e.diagnostics());
        }
    }

    private Optional<String> entities(ShadowDatabase schema, List<VerificationStep> stages) {
        if (request.entities().isEmpty()) {
            return Optional.empty();
        }
        EntityVerdict acceptance = EntityValidation.of(request.entities().get(), schema.database());
        if (acceptance.verdict() == EntityVerdict.Verdict.ACCEPTED) {
            return Optional.of(acceptance.text());
        }
        failures.of(acceptance, schema.database().kind(), stages);
        return Optional.empty();
    }

    /** The migrations of the project for a database. */
    private static List<VerificationStep> steps(DatabaseContext live) throws GoalException {
        List<VerificationStep> stages = new ArrayList<>();
        Schema schema = Schema.empty();
        for (Migration each : live.migrations()) {
            Optional<Entry> entry = live.entry(each);
            if (entry.isPresent()) {
                VerificationStep stage = step(entry.get(), live);
                schema = stage.after();
                stages.add(stage);
            } else if (each.version().isPresent()) {
                stages.add(step(each, schema, live));
            }
        }
        return stages;
    }

    private static VerificationStep step(Entry entry, DatabaseContext live) {
        Revision revision = live.revision(entry);
        boolean isOneWay = live.verdict(entry) == Verdict.Down.IMPOSSIBLE;
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
                live.file(live.up(entry)),
                isOneWay ? Optional.empty() : Optional.of(live.file(live.down(entry))),
                revision.after(),
                hasStatements ? Maker.BOTH : Maker.HISTORY,
                renamed);
    }

    /** A migration that a person wrote. */
    private static VerificationStep step(Migration migration, Schema schema, DatabaseContext live) {
        return new VerificationStep(
                migration.version().orElseThrow(),
                migration.name(),
                live.migrationFolder().resolve(migration.script()),
                Optional.empty(),
                schema,
                Maker.PERSON,
                Map.of());
    }

    /**
     * What came of a proof in which nothing was wrong.
     *
     * @param proven each of the project's databases
     */
    public record Result(List<VerificationReport> proven, List<Diagnostic> warnings) {}

    /**
     * What a proof depends on.
     *
     * @param project the project with its history and scripts
     * @param shadow where it may be tried
     * @param entities the compiled entities; empty if nobody asks for them
     */
    public record Request(MigrationRequest project, ShadowSettings shadow, Optional<CompiledEntities> entities) {}
}
