package io.github.ormgen.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Drafts that an earlier build copied onto a class path and that are no longer given. The resources plugin never takes
 * back what it copied, and Flyway stops at two scripts of one version.
 */
final class CopiedDrafts {

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
            if (Files.isDirectory(classes.resolve(folder))) {
                try (Stream<Path> files = Files.walk(classes.resolve(folder))) {
                    for (Path file : files.filter(CopiedDrafts::isDraft).toList()) {
                        removeUnlessGiven(file, classes.relativize(file), sources);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static boolean isDraft(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file);
    }

    private static void removeUnlessGiven(Path copy, Path path, List<Path> sources) throws IOException {
        if (sources.stream().noneMatch(root -> Files.exists(root.resolve(path)))) {
            Files.delete(copy);
        }
    }
}
