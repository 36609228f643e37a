package io.github.ormgen.maven;

import static io.github.ormgen.goal.ModelCounts.count;

import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.imports.Importer;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.maven.build.JavaPackage;
import io.github.ormgen.maven.log.DiagnosticReport;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Turns an existing database into a model in YAML, with a baseline revision, so that the next draft is empty, and a
 * report of what the model can't contain. Changes nothing in the database, and overwrites no model.
 */
@Mojo(name = "import", requiresDirectInvocation = true, threadSafe = true)
public final class ImportMojo extends DatabaseMojo {

    private static final int SHOWN = 20;

    /** Patterns of the tables to import, all if it isn't set: {@code *} means any characters, {@code ?} means one. */
    @Parameter(property = "ormgen.include")
    private @Nullable List<String> include;

    /** Patterns of the tables not to import. */
    @Parameter(property = "ormgen.exclude")
    private @Nullable List<String> exclude;

    /** The name of the model file, without {@code .yaml}. */
    @Parameter(property = "ormgen.model", defaultValue = "model", required = true)
    private String model;

    /** The Java package of the entities; the project's group id if it isn't set. */
    @Parameter(property = "ormgen.package")
    private @Nullable String javaPackage;

    /** For Maven. */
    public ImportMojo() {}

    @Override
    boolean needsModel() {
        return false;
    }

    @Override
    void run(DatabaseRequest request, DiagnosticReport report) throws GoalException {
        Importer.Request choice = new Importer.Request(
                model,
                JavaPackage.of(javaPackage, project()),
                include == null ? List.of() : include,
                exclude == null ? List.of() : exclude);
        Importer.Result result = Importer.importFrom(request, choice);
        report.tell(result.warnings());
        getLog().info("Imported " + count(result.tables(), "table", "tables") + " as "
                + count(result.entities(), "entity", "entities") + ":");
        result.written().forEach(file -> getLog().info("  + " + file));
        tell(result);
        getLog().info("The baseline V" + result.version() + " creates these tables. Tell Flyway not to run it where the"
                + " tables already exist: mvn ormgen:migrate -Dormgen.baseline=" + result.version());
    }

    private void tell(Importer.Result result) {
        List<String> lines = result.notSaid();
        if (lines.isEmpty()) {
            getLog().info("The model contains everything in the database.");
            return;
        }
        getLog().warn(count(lines.size(), "thing", "things") + " can't be in the model, or differ from the database:");
        lines.stream().limit(SHOWN).forEach(line -> getLog().warn("  " + line));
        if (lines.size() > SHOWN) {
            getLog().warn("  and " + (lines.size() - SHOWN) + " more, all in " + result.report());
        }
    }
}
