package io.github.ormgen.maven.build;

import io.github.ormgen.project.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Drafts that an earlier build copied onto a class path and that are no longer given. The resources plugin never takes
 * back what it copied, and Flyway stops at two scripts of one version.
 */
public final class CopiedDrafts {

    private static final Pattern NAME = Pattern.compile("[VU][0-9.]+__draft\\.sql(\\.conf)?");
    private static final List<String> FOLDERS = List.of("db/migration", "db/undo");

    private CopiedDrafts() {}

    /**
     * Removes them.
     *
     * @param classes a folder of the class path
     * @param sources the resource roots that are copied to it
     */
    static void remove(Path classes, List<Path> sources) {
        for (String folder : FOLDERS) {
            for (Path file : FileTree.files(classes.resolve(folder)).values()) {
                if (NAME.matcher(file.getFileName().toString()).matches()) {
                    removeUnlessGiven(file, classes.relativize(file), sources);
                }
            }
        }
    }

    private static void removeUnlessGiven(Path copy, Path path, List<Path> sources) {
        if (sources.stream().noneMatch(root -> Files.exists(root.resolve(path)))) {
            try {
                Files.delete(copy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
