package io.github.ormgen.it.build;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A local repository for the inner builds, with what this build made; all else they take from the outer build's local
 * repository, by its {@code file:} address.
 */
final class PrivateRepository {

    private static final String GROUP = "io.github.ormgen";

    private final Setup setup;

    PrivateRepository(Setup setup) {
        this.setup = setup;
    }

    Path folder() {
        return setup.target().resolve("it-repo");
    }

    /** Global settings, so that a user's own, with their mirrors, still apply. */
    Path settings() {
        return setup.target().resolve("it-settings.xml");
    }

    void prepare() throws IOException {
        copy(setup.root().resolve("pom.xml"), "ormgen-parent", "pom");
        module("ormgen-core");
        module("ormgen-maven-plugin");
        String repository = """
                <id>outer</id>
                <url>%s</url>
                <releases><checksumPolicy>ignore</checksumPolicy><updatePolicy>never</updatePolicy></releases>
                <snapshots><enabled>false</enabled></snapshots>
                """.formatted(setup.localRepository().toUri());
        Files.writeString(settings(), """
                <settings>
                  <profiles>
                    <profile>
                      <id>outer</id>
                      <repositories><repository>%1$s</repository></repositories>
                      <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>outer</activeProfile></activeProfiles>
                </settings>
                """.formatted(repository));
    }

    /** The jar that the outer Maven resolved for the tests, and the POM inside it. */
    private void module(String artifact) throws IOException {
        String name = "META-INF/maven/" + GROUP + "/" + artifact + "/pom.xml";
        URL pom = PrivateRepository.class.getClassLoader().getResource(name);
        if (pom == null || !(pom.openConnection() instanceof JarURLConnection connection)) {
            throw new IllegalStateException("Whole builds need the jar of " + artifact + ": run 'mvn verify'");
        }
        copy(Path.of(URI.create(connection.getJarFileURL().toString())), artifact, "jar");
        try (InputStream text = pom.openStream()) {
            Files.copy(text, place(artifact, "pom"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void copy(Path file, String artifact, String extension) throws IOException {
        Files.copy(file, place(artifact, extension), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path place(String artifact, String extension) throws IOException {
        Path folder =
                folder().resolve(GROUP.replace('.', '/')).resolve(artifact).resolve(setup.version());
        Files.createDirectories(folder);
        return folder.resolve(artifact + "-" + setup.version() + "." + extension);
    }
}
