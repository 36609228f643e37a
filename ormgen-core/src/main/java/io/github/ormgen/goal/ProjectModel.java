package io.github.ormgen.goal;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.SourceLocations;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.mapping.ModelPlaces;
import io.github.ormgen.mapping.SchemaMapping;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.spec.Spec;
import io.github.ormgen.spec.reader.SpecReader;
import io.github.ormgen.sql.limit.LimitViolation;
import io.github.ormgen.sql.limit.LimitViolations;
import java.util.List;

/** A project's model, from what its author wrote as far as the schema, with the places that it is declared at. */
public record ProjectModel(Spec spec, Model model, Schema schema, SourceLocations places) {

    /** Reads it; stops at the first phase with errors. */
    static ProjectModel read(Project project, List<Database> databases, boolean failOnMissingModels, Reporter run)
            throws GoalException {
        Diagnostics diagnostics = run.diagnostics();
        Spec spec = new SpecReader().read(project.modelDirectory(), project.directory(), diagnostics);
        run.showSources(spec.sources());
        if (SpecReader.hasGaps(diagnostics)) {
            run.stopOnErrors();
        }
        if (spec.files().isEmpty() && failOnMissingModels) {
            reportMissing(project.model(), diagnostics);
            run.stopOnErrors();
        }
        Model model = new Linker(diagnostics).link(spec);
        run.stopOnErrors();
        Schema schema = new SchemaMapping().of(model, diagnostics);
        run.stopOnErrors();
        SourceLocations places = ModelPlaces.of(model, project.model());
        reportProblems(schema, databases, places, diagnostics);
        run.stopOnErrors();
        return new ProjectModel(spec, model, schema, places);
    }

    private static void reportMissing(Location at, Diagnostics diagnostics) {
        diagnostics.error(
                Code.NO_MODELS,
                at,
                "No model was found here.",
                "Write one in a file such as " + at.file() + "/model.yaml,"
                        + " name another folder with <modelDirectory>, or set"
                        + " <failOnMissingModels>false</failOnMissingModels>.");
    }

    /** Reports what a model asks for and one of the project's databases can't do, at the place in the model. */
    public static void reportProblems(
            Schema schema, List<Database> databases, SourceLocations places, Diagnostics diagnostics) {
        for (Database database : databases) {
            for (LimitViolation problem : LimitViolations.of(Dialects.of(database), schema)) {
                diagnostics.error(problem.code(), places.of(problem.path()), problem.message(), problem.hint());
            }
        }
    }

    /** How much of what the model has, for messages. */
    public ModelCounts counts() {
        return new ModelCounts(
                spec.files().size(),
                model.entities().size(),
                model.enums().size(),
                model.embeddables().size(),
                model.mixins().size());
    }
}
