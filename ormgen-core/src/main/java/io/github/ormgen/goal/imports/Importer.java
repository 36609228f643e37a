package io.github.ormgen.goal.imports;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.goal.EmptyProject;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.ProjectContext;
import io.github.ormgen.goal.ProjectModel;
import io.github.ormgen.goal.Reporter;
import io.github.ormgen.goal.live.DatabaseContext;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.goal.revision.Reviser;
import io.github.ormgen.project.Project;
import io.github.ormgen.reverse.ExpressionTranslation;
import io.github.ormgen.reverse.ModelComparison;
import io.github.ormgen.reverse.Reverse;
import io.github.ormgen.schema.Database;
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

    private final MigrationRequest request;
    private final Request choice;
    private final Project project;
    private final EmptyProject empty;

    private Importer(MigrationRequest request, Request choice) {
        this.request = request;
        this.choice = choice;
        this.project = request.project();
        this.empty = new EmptyProject(project, new Reporter());
    }

    /**
     * Reads a database and writes its model, a baseline and a report of what could not be said.
     *
     * @throws GoalException if the database does not answer, if there is a model already, or nothing to make one of; then
     *     nothing was written. Also if the model that was written needs a person's hand
     */
    public static Result importFrom(DatabaseRequest request, Request choice) throws GoalException {
        Importer importer = new Importer(request.project(), choice);
        importer.empty.check();
        DatabaseContext live = new DatabaseContext(request);
        try {
            return importer.write(live.database().catalog(), live.database().kind());
        } catch (DatabaseFailure e) {
            throw live.failure(e);
        }
    }

    /** The same from what a database has. */
    static Result importFrom(MigrationRequest request, Request choice, Catalog catalog, Database database)
            throws GoalException {
        Importer importer = new Importer(request, choice);
        importer.empty.check();
        return importer.write(catalog, database);
    }

    private Result write(Catalog catalog, Database database) throws GoalException {
        TablePatterns patterns = new TablePatterns(choice.include(), choice.exclude());
        Schema schema = ExpressionTranslation.of(patterns.of(catalog.schema()), Dialects.of(database));
        if (schema.tables().stream().noneMatch(table -> table.primaryKey().isPresent())) {
            throw nothing(schema);
        }
        Path model = project.modelDirectory().resolve(choice.name() + ".yaml");
        empty.write(model, Reverse.of(schema, choice.javaPackage()));
        ProjectContext migration = new ProjectContext(request);
        ProjectModel read = migration.model();
        List<UnsupportedObject> unsaid = catalog.unsupported().stream()
                .filter(thing -> !patterns.isOfOthers(thing, catalog.schema()))
                .toList();
        ImportReport report =
                new ImportReport(database.displayName(), ModelComparison.of(schema, read.schema()), unsaid);
        Path told = project.modelDirectory().resolve(choice.name() + "-import.md");
        empty.write(told, report.text());
        Reviser.Result baseline = Reviser.revise(
                migration, new Reviser.Request(Optional.of(BASELINE), Optional.empty(), false, Set.of()));
        List<String> written = new ArrayList<>(List.of(project.shown(model), project.shown(told)));
        written.addAll(baseline.written());
        return new Result(
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
        return empty.run()
                .failure(
                        Code.NOTHING_TO_IMPORT,
                        project.model(),
                        what,
                        "Check the URL, its schema, ormgen.include and ormgen.exclude.");
    }

    /**
     * What an import gave.
     *
     * @param written the files that were written, as a person would type them
     * @param report the file that tells what could not be said, among those written
     * @param notSaid what could not be said, or only otherwise, a line each
     */
    public record Result(
            int tables,
            int entities,
            String version,
            List<String> written,
            String report,
            List<String> notSaid,
            List<Diagnostic> warnings) {}

    /**
     * What a person chooses for an import.
     *
     * @param name the model's file, without its end
     * @param include patterns of the tables that are taken, all if there are none: {@code *} stands for any characters,
     *     {@code ?} for one; a pattern with a dot is for names with their schemas
     * @param exclude patterns of the tables that are not taken
     */
    public record Request(String name, String javaPackage, List<String> include, List<String> exclude) {}
}
