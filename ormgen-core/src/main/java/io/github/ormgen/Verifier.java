package io.github.ormgen;

import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.database.flyway.ScriptFailure;
import io.github.ormgen.database.hibernate.Acceptance;
import io.github.ormgen.database.hibernate.EntityValidation;
import io.github.ormgen.database.scratch.ScratchSchema;
import io.github.ormgen.database.scratch.ScratchServer;
import io.github.ormgen.database.scratch.ScratchServers;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.history.History;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.change.Revision;
import io.github.ormgen.verify.Folded;
import io.github.ormgen.verify.Proof;
import io.github.ormgen.verify.Proven;
import io.github.ormgen.verify.Stage;
import io.github.ormgen.verify.StageFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proves a project's migrations on scratch databases: every V, every U, every V again, and then the entities. */
public final class Verifier {

    private final VerifyRequest request;
    private final VerifyProgress progress;
    private final MigrationRun migration;
    private final VerifyFailures failures;
    private final List<Proven> proven = new ArrayList<>();

    private Verifier(VerifyRequest request, VerifyProgress progress) {
        this.request = request;
        this.progress = progress;
        this.migration = new MigrationRun(request.project());
        this.failures = new VerifyFailures(migration);
    }

    /**
     * Proves them on each of the project's databases.
     *
     * @param progress hears how far it has come
     * @throws GenerateException with what is wrong on each database
     */
    public static VerifyResult verify(VerifyRequest request, VerifyProgress progress) throws GenerateException {
        return new Verifier(request, progress).run();
    }

    private VerifyResult run() throws GenerateException {
        ProjectModel model = migration.model();
        History history = migration.history();
        migration.run().stopOnErrors();
        new LaterDatabases(migration).check(history);
        new VerifiedScripts(migration).check(history);
        migration.run().stopOnErrors();
        Optional<Revision> ahead = migration.draft(model, history);
        migration.run().stopOnErrors();
        for (Database database : migration.databases()) {
            prove(database, history, ahead.isEmpty());
        }
        ahead.ifPresent(draft -> Checker.ahead(draft, migration));
        migration.run().stopOnErrors();
        return new VerifyResult(proven, migration.run().noticed());
    }

    private void prove(Database database, History history, boolean isUpToDate) {
        Location place = migration.project().model();
        try (ScratchServer server = ScratchServers.of(database, request.scratch())) {
            progress.begins(database, server.place());
            VerifiedScripts.checkSchemas(server, history.revisions().stream().map(Revision::after));
            prove(server, isUpToDate);
        } catch (DatabaseFailure e) {
            migration.diagnostics().error(e.code(), place, e.getMessage(), e.hint());
        }
    }

    private void prove(ScratchServer server, boolean isUpToDate) throws DatabaseFailure {
        try (ScratchSchema schema = server.create()) {
            LiveRun live = LiveRun.begin(new DatabaseRequest(request.project(), schema.settings()));
            List<Stage> stages = new VerifiedStages(live).all();
            Proof proof = new Proof(stages, schema, new Folded(server), progress);
            Optional<String> hibernate = Optional.empty();
            try {
                proof.run(live.migrationFolder());
                if (isUpToDate) {
                    hibernate = entities(schema, stages);
                }
            } catch (StageFailure e) {
                failures.of(e, server.kind(), stages);
            } catch (ScriptFailure e) {
                failures.ofRepeated(e, server.kind(), live.migrationFolder());
            } finally {
                Proven one = new Proven(
                        server.kind(),
                        server.place(),
                        proof.report().trials(),
                        proof.report().notes(),
                        hibernate);
                proven.add(one);
                progress.ends(one);
            }
        } catch (GenerateException e) {
            migration.diagnostics().addAll(e.diagnostics());
        }
    }

    private Optional<String> entities(ScratchSchema schema, List<Stage> stages) {
        if (request.entities().isEmpty()) {
            return Optional.empty();
        }
        Acceptance acceptance = EntityValidation.of(request.entities().get(), schema.database());
        if (acceptance.verdict() == Acceptance.Verdict.ACCEPTED) {
            return Optional.of(acceptance.text());
        }
        failures.of(acceptance, schema.database().kind(), stages);
        return Optional.empty();
    }
}
