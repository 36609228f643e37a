package io.github.ormgen.it.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** Runs Mavens. */
final class MavenBuild {

    /** Short runs: start fast rather than run fast. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final Setup setup;
    private final PrivateRepository repository;
    private final Path mavenHome;
    private final String options;

    private MavenBuild(Setup setup, PrivateRepository repository, Path mavenHome, String options) {
        this.setup = setup;
        this.repository = repository;
        this.mavenHome = mavenHome;
        this.options = options;
    }

    /** With the Maven that runs the outer build. */
    static MavenBuild running() throws Exception {
        Setup setup = Setup.get();
        PrivateRepository repository = new PrivateRepository(setup);
        repository.prepare();
        return new MavenBuild(setup, repository, setup.mavenHome(), QUICK_START);
    }

    /** With another Maven, which the outer build unpacked. */
    MavenBuild with(String mavenVersion) {
        Path home = setup.target().resolve("maven/apache-maven-" + mavenVersion);
        if (!Files.isDirectory(home)) {
            throw new IllegalStateException("no Maven " + mavenVersion + " in " + home);
        }
        // A zip may have lost the executable bit.
        boolean executable = home.resolve("bin/mvn").toFile().setExecutable(true);
        if (!executable) {
            throw new IllegalStateException("can't run the Maven in " + home);
        }
        return new MavenBuild(setup, repository, home, options);
    }

    /** With other options of the JVM. */
    MavenBuild withOptions(String others) {
        return new MavenBuild(setup, repository, mavenHome, others);
    }

    /** Builds a project; a build that fails gives its output too. */
    BuildOutcome run(TestProject project, String... arguments) throws MavenInvocationException {
        List<String> lines = new ArrayList<>();
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(project.folder().toFile());
        request.setBatchMode(true);
        request.setNoTransferProgress(!mavenHome.toString().contains("3.6.0"));
        request.setOffline(setup.offline());
        request.setGlobalSettingsFile(repository.settings().toFile());
        request.setLocalRepositoryDirectory(repository.folder().toFile());
        request.setMavenHome(mavenHome.toFile());
        request.setJavaHome(Path.of(System.getProperty("java.home")).toFile());
        request.setMavenOpts(options);
        request.setInputStream(null);
        // file: is at hand without a network.
        request.addArg("-Daether.offline.protocols=file");
        request.addArg("-Dstyle.color=never");
        Arrays.stream(arguments).forEach(request::addArg);
        request.setOutputHandler(lines::add);
        request.setErrorHandler(lines::add);
        int exitCode = new DefaultInvoker().execute(request).getExitCode();
        return new BuildOutcome(exitCode == 0, List.copyOf(lines));
    }
}
