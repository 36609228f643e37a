package io.github.ormgen;

import io.github.ormgen.project.Project;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Gives a project a small model to start from. */
public final class Starter {

    private static final String RESOURCE = "starter.yaml";
    private static final String PACKAGE = "com.acme";

    private Starter() {}

    /**
     * Writes {@code model.yaml}.
     *
     * @param project the project
     * @param javaPackage the Java package of its entities
     * @return the file as a person would type it
     * @throws GenerateException if there is a model already; then nothing was written
     */
    public static String write(Project project, String javaPackage) throws GenerateException {
        EmptyProject empty = new EmptyProject(project, new Run());
        empty.check();
        Path file = project.modelDirectory().resolve("model.yaml");
        String text = text().replace("package: " + PACKAGE, "package: " + javaPackage);
        empty.write(file, text);
        return project.shown(file);
    }

    private static String text() {
        try (InputStream stream = Starter.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
