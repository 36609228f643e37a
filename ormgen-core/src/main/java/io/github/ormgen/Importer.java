package io.github.ormgen;

import io.github.ormgen.database.Unsaid;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.reverse.Comparison;
import io.github.ormgen.reverse.Reading;
import io.github.ormgen.reverse.Reverse;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.sql.Dialects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns an existing database into a project's model, with a baseline: the revision that makes its tables, so that the next
 * draft is empty.
 */
public final class Importer {

    private static final String BASELINE = "baseline";

    private final ImportRequest request;
    private final Run run;

    private Importer(ImportRequest request) {
        this.request = request;
        this.run = new Run(request.migration().projectDirectory());
    }

    /**
     * Writes model, baseline and a report of what could not be said.
     *
     * @throws GenerateException if there is a model already, or nothing to make one of; then nothing was written. Also if
     *     the model that was written needs a person's hand
     */
    public static ImportResult importFrom(ImportRequest request) throws GenerateException {
        return new Importer(request).write();
    }

    private ImportResult write() throws GenerateException {
        new EmptyProject(run, request.migration().modelDirectory()).check();
        TablePatterns patterns = new TablePatterns(request.include(), request.exclude());
        Schema schema = Reading.of(patterns.of(request.catalog().schema()), Dialects.of(request.database()));
        if (schema.tables().stream().noneMatch(table -> table.primaryKey().isPresent())) {
            throw nothing(schema);
        }
        Path model = request.migration().modelDirectory().resolve(request.name() + ".yaml");
        put(model, Reverse.of(schema, request.javaPackage()));
        MigrationRun migration = new MigrationRun(request.migration());
        ProjectModel project = migration.model();
        List<Unsaid> unsaid = request.catalog().unsaid().stream()
                .filter(thing -> !patterns.isOfOthers(thing, request.catalog().schema()))
                .toList();
        ImportReport report =
                new ImportReport(request.database().displayName(), Comparison.of(schema, project.schema()), unsaid);
        Path told = request.migration().modelDirectory().resolve(request.name() + "-import.md");
        put(told, report.text());
        KeepResult baseline =
                Reviser.revise(migration, new KeepRequest(Optional.of(BASELINE), Optional.empty(), false, Set.of()));
        List<String> written = new ArrayList<>(List.of(run.shown(model), run.shown(told)));
        written.addAll(baseline.written());
        return new ImportResult(
                schema.tables().size(),
                project.model().entities().size(),
                baseline.revision().map(revision -> revision.version()).orElse(""),
                written,
                run.shown(told),
                report.lines(),
                baseline.warnings());
    }

    private GenerateException nothing(Schema schema) {
        String what = schema.tables().isEmpty()
                ? "The database has no tables to import."
                : "None of the " + schema.tables().size() + " tables has a primary key.";
        run.diagnostics()
                .error(
                        Code.NOTHING_TO_IMPORT,
                        Location.ofFile(run.shown(request.migration().modelDirectory())),
                        what,
                        "Check the URL, its schema, ormgen.include and ormgen.exclude.");
        return run.failure();
    }

    private void put(Path file, String text) throws GenerateException {
        run.replace(List.of(), new TreeMap<>(Map.of(file, text)));
    }
}
