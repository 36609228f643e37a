package io.github.ormgen.maven;

import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.generate.DraftMode;
import io.github.ormgen.goal.generate.GenerateRequest;
import io.github.ormgen.goal.generate.Generator;
import io.github.ormgen.maven.build.GeneratorVersion;
import io.github.ormgen.maven.build.HibernateVersion;
import io.github.ormgen.maven.build.Markers;
import io.github.ormgen.maven.build.Parameters;
import io.github.ormgen.maven.build.Roots;
import io.github.ormgen.maven.log.DiagnosticReport;
import io.github.ormgen.maven.log.GenerateReport;
import io.github.ormgen.schema.Database;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;

/**
 * Generates Hibernate entities from the model, and the SQL scripts of the draft. Writes only what changed, and nothing
 * below {@code src}.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends ModelMojo {

    /** The folder for the Java sources, in which the compiler finds them. */
    @Parameter(
            property = "ormgen.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/ormgen",
            required = true)
    private File outputDirectory;

    /**
     * What happens to the draft, the difference between the model and the migrations: {@code test} adds its scripts to
     * the tests, {@code main} adds them to the resources of the project, {@code none} writes none, {@code fail} makes a
     * difference an error.
     */
    @Parameter(property = "ormgen.draft", defaultValue = "test", required = true)
    private String draft;

    /** Whether a folder without model files is an error. */
    @Parameter(property = "ormgen.failOnMissingModels", defaultValue = "true")
    private boolean failOnMissingModels;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    private final Markers markers;

    /**
     * For Maven.
     *
     * @param context the IDE's, or Maven's stand-in
     * @param formerContext the same under the name that older IDEs know
     */
    @Inject
    public GenerateMojo(BuildContext context, org.sonatype.plexus.build.incremental.BuildContext formerContext) {
        this.markers = new Markers(context, formerContext);
    }

    @Override
    void run(DiagnosticReport log) throws GoalException, MojoFailureException {
        Roots roots = new Roots(project(), outputDirectory.toPath().normalize());
        DraftMode draftMode = Parameters.draft(draft);
        roots.register(draftMode);
        if (isSkipped()) {
            return;
        }
        HibernateVersion.warning(project()).ifPresent(getLog()::warn);
        GenerateRequest request = request(roots, draftMode);
        markers.clear(modelDirectory());
        long start = System.nanoTime();
        Generator.Result result = new Generator().generate(request);
        roots.removeCopiedDrafts();
        new GenerateReport(getLog(), request).tell(result, (System.nanoTime() - start) / 1_000_000);
        markers.refresh(result.changes());
        markers.add(request.project().directory(), result.warnings());
    }

    @Override
    String summary(GoalException failure) {
        markers.add(folders().directory(), failure.diagnostics());
        return GenerateReport.summary(failure);
    }

    private GenerateRequest request(Roots roots, DraftMode draftMode) throws MojoFailureException {
        return new GenerateRequest(
                folders(),
                outputDirectory.toPath().normalize(),
                roots.draft(draftMode),
                roots.metadata(),
                roots.manifest(execution.getExecutionId()),
                databases(),
                templateDirectory(),
                draftMode,
                dropping(),
                failOnMissingModels,
                GeneratorVersion.of(execution.getVersion(), Path.of(GeneratorVersion.codeOf(Generator.class))));
    }

    @Override
    List<Database> databases() throws MojoFailureException {
        // A parent's POM may have the goal run in modules that have neither model nor database.
        boolean nothingToWrite = !failOnMissingModels && !namesDatabases() && !Files.isDirectory(modelDirectory());
        return nothingToWrite ? List.of(Database.H2) : super.databases();
    }
}
