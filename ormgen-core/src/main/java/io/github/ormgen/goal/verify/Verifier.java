package io.github.ormgen.goal.verify;

import io.github.ormgen.change.Revision;
import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.hibernate.EntityValidation;
import io.github.ormgen.database.hibernate.EntityValidation.CompiledEntities;
import io.github.ormgen.database.hibernate.EntityValidation.EntityVerdict;
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
import io.github.ormgen.history.History;
import io.github.ormgen.schema.Database;
import io.github.ormgen.verify.ExpectedCatalogs;
import io.github.ormgen.verify.StepFailure;
import io.github.ormgen.verify.Verification;
import io.github.ormgen.verify.VerificationReport;
import io.github.ormgen.verify.VerificationStep;
import java.util.ArrayList;
import java.util.List;
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
            DatabaseContext live = DatabaseContext.begin(
                    new DatabaseRequest(request.project(), schema.database().settings()));
            List<VerificationStep> stages = new VerificationPlan(live).all();
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
