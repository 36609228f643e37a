package io.github.ormgen.maven;

import static io.github.ormgen.goal.ModelCounts.count;

import io.github.ormgen.database.hibernate.EntityValidation.CompiledEntities;
import io.github.ormgen.database.shadow.ShadowSettings;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.verify.Verifier;
import io.github.ormgen.maven.log.DiagnosticReport;
import io.github.ormgen.maven.log.VerifyLog;
import io.github.ormgen.verify.VerificationReport;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Tests the migrations on shadow databases: runs every up script, then every down script, then every up script again,
 * and compares each result with the history. At the end Hibernate must accept the entities, which are compiled first.
 */
@Mojo(
        name = "verify",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class VerifyMojo extends ConnectingMojo {

    /**
     * The JDBC URL of a server for shadow schemas, which are removed afterwards. If it isn't set, H2 runs in memory,
     * and PostgreSQL and MariaDB run as separate processes if their libraries are dependencies of this plugin.
     */
    @Parameter(property = "ormgen.scratchUrl")
    private @Nullable String scratchUrl;

    /** The user there; the password is only a property, {@code ormgen.scratchPassword}. */
    @Parameter(property = "ormgen.scratchUser")
    private @Nullable String scratchUser;

    /** The id of a server in the {@code settings.xml} that has the user and the password for it. */
    @Parameter(property = "ormgen.scratchServer")
    private @Nullable String scratchServer;

    /** Whether Hibernate must accept the entities. */
    @Parameter(property = "ormgen.entities", defaultValue = "true")
    private boolean entities;

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File classesDirectory;

    /** For Maven. */
    public VerifyMojo() {}

    @Override
    void run(MigrationRequest project, DiagnosticReport report) throws GoalException, MojoFailureException {
        ShadowSettings scratch = new ShadowSettings(
                scratchServer(scratchUrl, scratchUser, scratchServer), placeholders(), lockTimeout());
        Verifier.Request request =
                new Verifier.Request(project, scratch, entities ? Optional.of(compiled()) : Optional.empty());
        try (VerifyLog progress = new VerifyLog(getLog())) {
            Verifier.Result result = Verifier.verify(request, progress);
            report.tell(result.warnings());
            getLog().info(summary(result.proven()));
        }
    }

    private CompiledEntities compiled() {
        return new CompiledEntities(
                classesDirectory.toPath(),
                project().getArtifacts().stream()
                        .map(Artifact::getFile)
                        .map(File::toPath)
                        .toList());
    }

    private static String summary(List<VerificationReport> proven) {
        int migrations =
                proven.stream().mapToInt(one -> one.trials().size()).max().orElse(0);
        return "Verified " + count(migrations, "migration", "migrations") + " on "
                + proven.stream().map(one -> one.database().displayName()).collect(Collectors.joining(", ")) + ".";
    }
}
