package io.github.ormgen;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.entity.EntityRenderer;
import io.github.ormgen.history.History;
import io.github.ormgen.mapping.SchemaMapping;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.output.OutputException;
import io.github.ormgen.output.OutputRoot;
import io.github.ormgen.output.OutputTree;
import io.github.ormgen.output.RootChanges;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.TemplateFailure;
import io.github.ormgen.render.Templates;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.change.Revision;
import io.github.ormgen.spec.Spec;
import io.github.ormgen.spec.SpecReader;
import io.github.ormgen.sql.Scripts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the model of a project into sources, scripts and the schema: the whole way from what was written to the files. */
public final class Generator {

    /** Creates the generator. */
    public Generator() {}

    /**
     * Brings the generated files in line with the model, or finds that they are.
     *
     * @throws GenerateException if a person has something to mend; then what was there before is still there, whole
     */
    public GenerateResult generate(GenerateRequest request) throws GenerateException {
        String fingerprint = InputFingerprint.of(request);
        OutputTree output = new OutputTree(request.projectDirectory(), request.manifest());
        Optional<Map<String, Integer>> upToDate = output.upToDate(fingerprint);
        return upToDate.isPresent()
                ? GenerateResult.upToDate(ModelCounts.of(upToDate.get()))
                : generate(request, output, fingerprint);
    }

    private GenerateResult generate(GenerateRequest request, OutputTree output, String fingerprint)
            throws GenerateException {
        Run run = new Run(request);
        Spec spec = read(request, run);
        Model model = link(spec, run);
        Schema schema = map(model, request, run);
        Optional<Revision> draft = draft(schema, request, run);
        List<OutputRoot> files = render(model, schema, draft, request, run);
        ModelCounts counts = counts(spec, model);
        List<RootChanges> changes = write(output, files, fingerprint, counts, run);
        return new GenerateResult(
                false, counts, changes, draft.map(revision -> summary(revision, request)), run.noticed());
    }

    private static Spec read(GenerateRequest request, Run run) throws GenerateException {
        Spec spec = new SpecReader().read(request.modelDirectory(), request.projectDirectory(), run.diagnostics());
        run.showSources(spec.sources());
        if (SpecReader.hasGaps(run.diagnostics())) {
            run.stopOnErrors();
        }
        if (spec.files().isEmpty() && request.failOnMissingModels()) {
            run.diagnostics()
                    .error(
                            Code.NO_MODELS,
                            Location.ofFile(run.shown(request.modelDirectory())),
                            "There is no model here.",
                            "Write one in a file such as " + run.shown(request.modelDirectory()) + "/model.yaml,"
                                    + " name another folder with <modelDirectory>, or say"
                                    + " <failOnMissingModels>false</failOnMissingModels>.");
            run.stopOnErrors();
        }
        return spec;
    }

    private static Model link(Spec spec, Run run) throws GenerateException {
        Model model = new Linker(run.diagnostics()).link(spec);
        run.stopOnErrors();
        return model;
    }

    private static Schema map(Model model, GenerateRequest request, Run run) throws GenerateException {
        Schema schema = new SchemaMapping().of(model, run.diagnostics());
        run.stopOnErrors();
        new DatabaseProblems(model, run.diagnostics()).report(schema, request.databases());
        run.stopOnErrors();
        return schema;
    }

    private static Optional<Revision> draft(Schema schema, GenerateRequest request, Run run) throws GenerateException {
        History history = new ProjectFolders(request).history(run.shown(request.modelDirectory()), run.diagnostics());
        Optional<Revision> draft = history.draftTo(schema);
        if (draft.isPresent() && request.draft() == DraftMode.FAIL) {
            run.diagnostics()
                    .error(
                            Code.MODEL_AHEAD,
                            Location.ofFile(run.shown(request.modelDirectory())),
                            "The model is ahead of the migrations by " + DraftSummary.ahead(draft.get()) + ".",
                            "This build says <draft>fail</draft>, so that every change of the model must have its migration.");
        }
        run.stopOnErrors();
        return draft;
    }

    private static List<OutputRoot> render(
            Model model, Schema schema, Optional<Revision> draft, GenerateRequest request, Run run)
            throws GenerateException {
        Overrides overrides = request.templateDirectory()
                .map(folder -> Overrides.in(folder, run.shown(folder), run.diagnostics()))
                .orElseGet(Overrides::none);
        Templates entities = Templates.of(EntityRenderer.TEMPLATES, overrides);
        Templates scripts = Templates.of(Scripts.TEMPLATES, overrides);
        overrides.reportStrays(List.of(entities, scripts), run.diagnostics());
        run.stopOnErrors();
        try {
            Rendering rendering = new Rendering(new EntityRenderer(entities), new Scripts(scripts), request);
            return rendering.roots(model, schema, draft);
        } catch (TemplateFailure failure) {
            // A built-in template that fails is our mistake, and shows its stack trace.
            run.diagnostics().addAll(List.of(failure.diagnostic().orElseThrow(() -> failure)));
            throw run.failure();
        }
    }

    private static List<RootChanges> write(
            OutputTree output, List<OutputRoot> files, String fingerprint, ModelCounts counts, Run run)
            throws GenerateException {
        try {
            return output.write(files, fingerprint, counts.byName());
        } catch (OutputException e) {
            run.diagnostics().addAll(e.diagnostics());
            throw run.failure();
        }
    }

    private static ModelCounts counts(Spec spec, Model model) {
        return new ModelCounts(
                spec.files().size(),
                model.entities().size(),
                model.enums().size(),
                model.embeddables().size(),
                model.mixins().size());
    }

    private static DraftSummary summary(Revision draft, GenerateRequest request) {
        boolean written = request.draft() == DraftMode.TEST || request.draft() == DraftMode.MAIN;
        return DraftSummary.of(draft, written);
    }
}
