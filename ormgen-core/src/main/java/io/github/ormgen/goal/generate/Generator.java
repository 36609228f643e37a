package io.github.ormgen.goal.generate;

import io.github.ormgen.change.Revision;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.entityplan.EntityPlan;
import io.github.ormgen.goal.DraftSummary;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MissingScripts;
import io.github.ormgen.goal.ModelCounts;
import io.github.ormgen.goal.ProjectContext;
import io.github.ormgen.goal.ProjectModel;
import io.github.ormgen.goal.Reporter;
import io.github.ormgen.history.EntryJson;
import io.github.ormgen.history.History;
import io.github.ormgen.output.OutputException;
import io.github.ormgen.output.OutputRoot;
import io.github.ormgen.output.OutputTree;
import io.github.ormgen.output.RenderedFile;
import io.github.ormgen.output.RootChanges;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.TemplateFailure;
import io.github.ormgen.renderer.Renderer;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.json.SchemaJson;
import io.github.ormgen.spec.LanguageSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns the model of a project into sources, scripts and the schema: the whole way from what was written to the files. */
public final class Generator {

    /** Creates the generator. */
    public Generator() {}

    /**
     * Brings the generated files in line with the model, or finds that they are.
     *
     * @throws GoalException if a person has something to mend; then what was there before is still there, whole
     */
    public Result generate(GenerateRequest request) throws GoalException {
        String fingerprint = request.fingerprint();
        OutputTree output = new OutputTree(request.project().directory(), request.manifest());
        Optional<Map<String, Integer>> upToDate = output.upToDate(fingerprint);
        return upToDate.isPresent()
                ? new Result(true, ModelCounts.of(upToDate.get()), List.of(), Optional.empty(), List.of())
                : generate(request, output, fingerprint);
    }

    private Result generate(GenerateRequest request, OutputTree output, String fingerprint) throws GoalException {
        ProjectContext migration = new ProjectContext(request.migration());
        if (!migration.files().texts().isEmpty()) {
            EntryJson.prepare();
        }
        ProjectModel model = migration.model(request.failOnMissingModels());
        Optional<Revision> draft = draft(model, request, migration);
        List<OutputRoot> files = render(model, draft, request, migration);
        List<RootChanges> changes = write(output, files, fingerprint, model.counts(), migration);
        return new Result(
                false,
                model.counts(),
                changes,
                draft.map(revision -> DraftSummary.of(revision, request.draft().writes())),
                migration.noticed());
    }

    private static Optional<Revision> draft(ProjectModel model, GenerateRequest request, ProjectContext migration)
            throws GoalException {
        History history = migration.history();
        migration.stopOnErrors();
        new MissingScripts(migration).warn(history);
        Optional<Revision> draft = migration.draft(model, history);
        if (draft.isPresent() && request.draft() == DraftMode.FAIL) {
            migration.ahead(
                    draft.get(),
                    "This build sets <draft>fail</draft>, so every change of the model needs a migration.");
        }
        migration.stopOnErrors();
        return draft;
    }

    private static List<OutputRoot> render(
            ProjectModel model, Optional<Revision> draft, GenerateRequest request, ProjectContext migration)
            throws GoalException {
        Overrides overrides = migration.overrides();
        List<Renderer> renderers = Renderers.of(overrides);
        overrides.reportStrays(
                renderers.stream()
                        .flatMap(renderer -> renderer.templates().names().stream())
                        .toList(),
                migration.diagnostics());
        migration.stopOnErrors();
        Renderer.Input input = new Renderer.Input(
                model.model(),
                model.schema(),
                EntityPlan.of(model.model()),
                draft.filter(revision -> request.draft().writes()),
                request.databases());
        try {
            return new Rendering(renderers, request).roots(input);
        } catch (TemplateFailure failure) {
            // A built-in template that fails is our mistake, and shows its stack trace.
            throw migration.failure(List.of(failure.diagnostic().orElseThrow(() -> failure)));
        }
    }

    private static List<RootChanges> write(
            OutputTree output, List<OutputRoot> files, String fingerprint, ModelCounts counts, Reporter run)
            throws GoalException {
        try {
            return output.write(files, fingerprint, counts.byName());
        } catch (OutputException e) {
            throw run.failure(e.diagnostics());
        }
    }

    /**
     * What a run did.
     *
     * @param upToDate whether there was nothing to do; then no root has changes and the draft isn't told again
     * @param counts what the model holds
     * @param changes what happened to the files, a root each: Java sources, draft, metadata
     * @param draft what the migrations lack, empty if they lack nothing
     */
    public record Result(
            boolean upToDate,
            ModelCounts counts,
            List<RootChanges> changes,
            Optional<DraftSummary> draft,
            List<Diagnostic> warnings) {}

    /** Renders all that a run gives, in memory. */
    private record Rendering(List<Renderer> renderers, GenerateRequest request) {

        /** The folders with all that belongs into them, rendered side by side. */
        List<OutputRoot> roots(Renderer.Input input) {
            List<Supplier<OutputRoot>> roots = new ArrayList<>();
            for (Renderer.Destination destination : Renderer.Destination.values()) {
                roots.add(() -> root(destination, input));
            }
            roots.add(() -> OutputRoot.exclusive(request.metadataDirectory(), metadata(input.schema())));
            return roots.parallelStream().map(Supplier::get).toList();
        }

        /** A folder, with what every generated file in it says of itself. */
        private OutputRoot root(Renderer.Destination destination, Renderer.Input input) {
            List<RenderedFile> files = renderers.parallelStream()
                    .filter(renderer -> renderer.destination() == destination)
                    .flatMap(renderer -> renderer.render(input).stream())
                    .toList();
            return switch (destination) {
                case SOURCES -> OutputRoot.marked(request.outputDirectory(), "io.github.ormgen", files);
                case SCRIPTS -> OutputRoot.marked(request.draftDirectory(), "generated by ormgen", files);
            };
        }

        private static List<RenderedFile> metadata(Schema schema) {
            return List.of(
                    new RenderedFile("schema.json", SchemaJson.write(schema)),
                    new RenderedFile(LanguageSchema.FILE_NAME, LanguageSchema.text()));
        }
    }
}
