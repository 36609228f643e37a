package io.github.ormgen.maven;

import io.github.ormgen.DraftMode;
import io.github.ormgen.GenerateException;
import io.github.ormgen.GenerateRequest;
import io.github.ormgen.GenerateResult;
import io.github.ormgen.Generator;
import io.github.ormgen.history.Dropping;
import io.github.ormgen.schema.Database;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Generates Hibernate entities from the model, and the SQL scripts that the migrations lack. Writes only what changed,
 * and nothing below {@code src}.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    /** The folder of the model files, {@code *.yaml}, {@code *.yml} and {@code *.json}, with their history. */
    @Parameter(property = "ormgen.modelDirectory", defaultValue = "${project.basedir}/src/main/ormgen", required = true)
    private File modelDirectory;

    /** Where the Java sources go; the compiler finds them there. */
    @Parameter(
            property = "ormgen.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/ormgen",
            required = true)
    private File outputDirectory;

    /**
     * The databases to write scripts for: {@code h2}, {@code postgresql}, {@code mysql}, {@code mariadb}. If it isn't
     * set, the one whose JDBC driver is among the project's dependencies.
     */
    @Parameter(property = "ormgen.databases")
    private @Nullable List<String> databases;

    /** A folder with templates that replace built-in ones of the same name. */
    @Parameter(property = "ormgen.templateDirectory")
    private @Nullable File templateDirectory;

    /**
     * What becomes of the difference between the model and the migrations: {@code test} gives scripts to the tests,
     * {@code main} puts them among the project's own resources, {@code none} writes none, {@code fail} makes the
     * difference an error.
     */
    @Parameter(property = "ormgen.draft", defaultValue = "test", required = true)
    private String draft;

    /** Whether tables, columns and sequences that the model has no more are set aside, instead of dropped. */
    @Parameter(property = "ormgen.keepDropped", defaultValue = "false")
    private boolean keepDropped;

    /** Generates nothing; what was generated before stays and is compiled. */
    @Parameter(property = "ormgen.skip", defaultValue = "false")
    private boolean skip;

    /** Whether it is an error if the folder of the model has no model files. */
    @Parameter(property = "ormgen.failOnMissingModels", defaultValue = "true")
    private boolean failOnMissingModels;

    /**
     * The line of Hibernate to write for, such as {@code 7.4}; {@code auto} takes the one that the project's
     * dependencies or its dependency management name, and else the newest that this version knows.
     */
    @Parameter(property = "ormgen.hibernate", defaultValue = "auto", required = true)
    private String hibernate;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

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
    public void execute() throws MojoExecutionException, MojoFailureException {
        Roots roots = new Roots(project, outputDirectory.toPath().normalize());
        DraftMode draftMode = Parameters.draft(draft);
        roots.register(draftMode);
        if (skip) {
            getLog().info("Skipped: ormgen.skip is set.");
            return;
        }
        GenerateRequest request = request(roots, draftMode);
        GenerateReport report = new GenerateReport(getLog(), request);
        markers.clear(request.modelDirectory());
        try {
            long start = System.nanoTime();
            GenerateResult result = new Generator().generate(request);
            roots.removeCopiedDrafts();
            report.tell(result, (System.nanoTime() - start) / 1_000_000);
            markers.refresh(result.changes());
            markers.add(request.projectDirectory(), result.warnings());
        } catch (GenerateException e) {
            report.tell(e);
            markers.add(request.projectDirectory(), e.diagnostics());
            // Without its cause: Maven would print the errors once more.
            throw new MojoFailureException(GenerateReport.summary(e));
        } catch (RuntimeException e) {
            throw new MojoExecutionException(GenerateReport.apology(e), e);
        }
    }

    private GenerateRequest request(Roots roots, DraftMode draftMode) throws MojoFailureException {
        return new GenerateRequest(
                roots.project(),
                modelDirectory.toPath().normalize(),
                outputDirectory.toPath().normalize(),
                roots.draft(draftMode),
                roots.metadata(),
                roots.manifest(execution.getExecutionId()),
                roots.migrations(),
                databases(),
                Optional.ofNullable(templateDirectory)
                        .map(folder -> folder.toPath().normalize()),
                draftMode,
                keepDropped ? Dropping.KEEP : Dropping.GO,
                hibernate.equals("auto") ? HibernateLine.of(project) : HibernateLine.parse(hibernate),
                failOnMissingModels,
                GeneratorVersion.of(execution.getVersion(), Path.of(GeneratorVersion.codeOf(Generator.class))));
    }

    private List<Database> databases() throws MojoFailureException {
        if (databases != null && !databases.isEmpty()) {
            return Parameters.databases(databases);
        }
        // A parent's POM may have the goal run in modules that have neither model nor database.
        boolean nothingToWrite = !failOnMissingModels && !modelDirectory.isDirectory();
        return nothingToWrite ? List.of(Database.H2) : new DriverDetection(project).database();
    }
}
