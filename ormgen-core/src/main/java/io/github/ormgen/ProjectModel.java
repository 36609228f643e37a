package io.github.ormgen;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.history.Drafts;
import io.github.ormgen.history.Dropping;
import io.github.ormgen.lint.Waivers;
import io.github.ormgen.mapping.IntentionMapping;
import io.github.ormgen.mapping.ModelPlaces;
import io.github.ormgen.mapping.SchemaMapping;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.Spec;
import io.github.ormgen.spec.SpecFile;
import io.github.ormgen.spec.reader.SpecReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A project's model, from what its author wrote as far as the schema. */
record ProjectModel(Spec spec, Model model, Schema schema) {

    /** Reads it; stops at the first phase with errors. */
    static ProjectModel read(Path directory, List<Database> databases, boolean failOnMissingModels, Run run)
            throws GenerateException {
        Spec spec = new SpecReader().read(directory, run.project(), run.diagnostics());
        run.showSources(spec.sources());
        if (SpecReader.hasGaps(run.diagnostics())) {
            run.stopOnErrors();
        }
        if (spec.files().isEmpty() && failOnMissingModels) {
            missing(run.shown(directory), run);
        }
        Model model = new Linker(run.diagnostics()).link(spec);
        run.stopOnErrors();
        return new ProjectModel(spec, model, map(model, databases, run));
    }

    private static void missing(String directory, Run run) throws GenerateException {
        run.diagnostics()
                .error(
                        Code.NO_MODELS,
                        Location.ofFile(directory),
                        "No model was found here.",
                        "Write one in a file such as " + directory + "/model.yaml,"
                                + " name another folder with <modelDirectory>, or set"
                                + " <failOnMissingModels>false</failOnMissingModels>.");
        run.stopOnErrors();
    }

    private static Schema map(Model model, List<Database> databases, Run run) throws GenerateException {
        Schema schema = new SchemaMapping().of(model, run.diagnostics());
        run.stopOnErrors();
        new DatabaseProblems(model, run.diagnostics()).report(schema, databases);
        run.stopOnErrors();
        return schema;
    }

    ModelCounts counts() {
        return new ModelCounts(
                spec.files().size(),
                model.entities().size(),
                model.enums().size(),
                model.embeddables().size(),
                model.mixins().size());
    }

    /** What the model says to be fine although a rule has found it. */
    Waivers waivers() {
        Map<String, Map<String, String>> reasons = new HashMap<>();
        for (SpecFile file : spec.files()) {
            for (EntitySpec entity : file.entities()) {
                Map<String, String> codes = new HashMap<>();
                entity.waive().forEach((code, reason) -> codes.put(code, reason.value()));
                reasons.put(entity.name().value(), codes);
            }
        }
        return new Waivers(reasons);
    }

    /**
     * What finds the next revision.
     *
     * @param directory the model's folder as messages show it
     * @param dropping what becomes of what the model has no more
     */
    Drafts drafts(String directory, Dropping dropping) {
        return new Drafts(
                schema, IntentionMapping.of(model), ModelPlaces.of(model), Location.ofFile(directory), dropping);
    }
}
