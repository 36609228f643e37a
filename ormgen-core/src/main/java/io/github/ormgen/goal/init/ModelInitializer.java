package io.github.ormgen.goal.init;

import io.github.ormgen.goal.EmptyProject;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.Reporter;
import io.github.ormgen.project.Project;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Gives a project a small model to start from. */
public final class ModelInitializer {

    private static final String RESOURCE = "starter.yaml";
    private static final String PACKAGE = "com.acme";

    private ModelInitializer() {}

    /**
     * Writes {@code model.yaml}.
     *
     * @return the file as a person would type it
     * @throws GoalException if there is a model already; then nothing was written
     */
    public static String write(Project project, String javaPackage) throws GoalException {
        EmptyProject empty = new EmptyProject(project, new Reporter());
        empty.check();
        Path file = project.modelDirectory().resolve("model.yaml");
        String text = text().replace("package: " + PACKAGE, "package: " + javaPackage);
        empty.write(file, text);
        return project.shown(file);
    }

    private static String text() {
        try (InputStream stream = ModelInitializer.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
