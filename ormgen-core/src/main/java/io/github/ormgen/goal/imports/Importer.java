package io.github.ormgen.goal.imports;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.goal.EmptyProject;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.ProjectContext;
import io.github.ormgen.goal.ProjectModel;
import io.github.ormgen.goal.Reporter;
import io.github.ormgen.goal.revision.Reviser;
import io.github.ormgen.goal.revision.RevisionRequest;
import io.github.ormgen.goal.revision.RevisionResult;
import io.github.ormgen.project.Project;
import io.github.ormgen.reverse.ExpressionTranslation;
import io.github.ormgen.reverse.ModelComparison;
import io.github.ormgen.reverse.Reverse;
import io.github.ormgen.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns an existing database into a project's model, with a baseline: the revision that makes its tables, so that the next
 * draft is empty.
 */
public final class Importer {

    private static final String BASELINE = "baseline";

    private final ImportRequest request;
    private final Project project;
    private final EmptyProject empty;

    private Importer(ImportRequest request) {
        this.request = request;
        this.project = request.migration().project();
        this.empty = new EmptyProject(project, new Reporter());
    }

    /**
     * Writes model, baseline and a report of what could not be said.
     *
     * @throws GoalException if there is a model already, or nothing to make one of; then nothing was written. Also if
     *     the model that was written needs a person's hand
     */
    public static ImportResult importFrom(ImportRequest request) throws GoalException {
        return new Importer(request).write();
    }

    private ImportResult write() throws GoalException {
        empty.check();
        TablePatterns patterns = new TablePatterns(request.include(), request.exclude());
        Schema schema =
                ExpressionTranslation.of(patterns.of(request.catalog().schema()), Dialects.of(request.database()));
        if (schema.tables().stream().noneMatch(table -> table.primaryKey().isPresent())) {
            throw nothing(schema);
        }
        Path model = project.modelDirectory().resolve(request.name() + ".yaml");
        empty.write(model, Reverse.of(schema, request.javaPackage()));
        ProjectContext migration = new ProjectContext(request.migration());
        ProjectModel read = migration.model();
        List<UnsupportedObject> unsaid = request.catalog().unsupported().stream()
                .filter(thing -> !patterns.isOfOthers(thing, request.catalog().schema()))
                .toList();
        ImportReport report =
                new ImportReport(request.database().displayName(), ModelComparison.of(schema, read.schema()), unsaid);
        Path told = project.modelDirectory().resolve(request.name() + "-import.md");
        empty.write(told, report.text());
        RevisionResult baseline = Reviser.revise(
                migration, new RevisionRequest(Optional.of(BASELINE), Optional.empty(), false, Set.of()));
        List<String> written = new ArrayList<>(List.of(project.shown(model), project.shown(told)));
        written.addAll(baseline.written());
        return new ImportResult(
                schema.tables().size(),
                read.model().entities().size(),
                baseline.revision().map(revision -> revision.version()).orElse(""),
                written,
                project.shown(told),
                report.lines(),
                baseline.warnings());
    }

    private GoalException nothing(Schema schema) {
        String what = schema.tables().isEmpty()
                ? "The database has no tables to import."
                : "None of the " + schema.tables().size() + " tables has a primary key.";
        empty.run()
                .diagnostics()
                .error(
                        Code.NOTHING_TO_IMPORT,
                        project.model(),
                        what,
                        "Check the URL, its schema, ormgen.include and ormgen.exclude.");
        return empty.run().failure();
    }
}
