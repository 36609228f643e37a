package io.github.ormgen.project;

import io.github.ormgen.diagnostic.Location;
import java.nio.file.Path;

/**
 * The folders of a project, and how messages show paths in it. A goal makes it once and passes it on.
 *
 * @param directory the project's folder; messages name files by their path from here
 * @param modelDirectory where the model files and their history are
 * @param resourcesDirectory the project's resources, whose {@code db/migration} and {@code db/undo} hold the scripts
 */
public record Project(Path directory, Path modelDirectory, Path resourcesDirectory) {

    /** Makes the paths absolute. */
    public Project {
        directory = directory.toAbsolutePath().normalize();
        modelDirectory = modelDirectory.toAbsolutePath().normalize();
        resourcesDirectory = resourcesDirectory.toAbsolutePath().normalize();
    }

    /** The folder of the history's entries; may be missing. */
    public Path history() {
        return modelDirectory.resolve("history");
    }

    /** The folder of the project's migrations, those written by hand included; may be missing. */
    public Path migrations() {
        return resourcesDirectory.resolve("db/migration");
    }

    /** A path as a person types it: from the project's folder, with {@code /}. */
    public String shown(Path path) {
        return FileTree.path(directory, path);
    }

    /** The place of a file or a folder as a whole. */
    public Location at(Path file) {
        return Location.ofFile(shown(file));
    }

    /** The place of the model as a whole, for messages about no line of it. */
    public Location model() {
        return at(modelDirectory);
    }
}
