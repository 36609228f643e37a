package io.github.ormgen.output;

import io.github.ormgen.project.FileTree;
import java.nio.file.Path;

/** Files as the manifest names them: by the path from the project's folder, so that a project can move. */
final class ManifestPaths {

    private final Path project;

    ManifestPaths(Path project) {
        this.project = project.toAbsolutePath().normalize();
    }

    String key(Path file) {
        return FileTree.path(project, file);
    }

    Path file(String key) {
        return project.resolve(key).normalize();
    }

    /** Whether a folder is the project's own or one above it: never to be removed. */
    boolean holdsProject(Path folder) {
        return project.startsWith(folder);
    }
}
