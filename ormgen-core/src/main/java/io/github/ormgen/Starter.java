package io.github.ormgen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives a project a small model to start from. */
public final class Starter {

    private static final String RESOURCE = "starter.yaml";
    private static final String PACKAGE = "com.acme";

    private Starter() {}

    /**
     * Writes {@code model.yaml}.
     *
     * @param project the project's folder
     * @param modelDirectory the folder of its model
     * @param javaPackage the Java package of its entities
     * @return the file as a person would type it
     * @throws GenerateException if there is a model already; then nothing was written
     */
    public static String write(Path project, Path modelDirectory, String javaPackage) throws GenerateException {
        Run run = new Run(project);
        new EmptyProject(run, modelDirectory).check();
        Path file = modelDirectory.resolve("model.yaml");
        String text = text().replace("package: " + PACKAGE, "package: " + javaPackage);
        run.replace(List.of(), new TreeMap<>(Map.of(file, text)));
        return run.shown(file);
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
