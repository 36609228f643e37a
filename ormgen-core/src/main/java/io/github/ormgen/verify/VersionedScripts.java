package io.github.ormgen.verify;

import io.github.ormgen.project.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of a project's migrations without those that Flyway repeats: it would run them behind each of the others, on schemas
 * that they were not written for.
 */
final class VersionedScripts implements AutoCloseable {

    private final Path source;
    private final Path folder;

    VersionedScripts(Path source) {
        this.source = source;
        try {
            this.folder = Files.createTempDirectory("ormgen-verify");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FileTree.files(source).values().stream()
                .filter(file -> !isRepeated(file))
                .forEach(this::copy);
    }

    Path folder() {
        return folder;
    }

    /** The names of the scripts that Flyway repeats, which are in the copy from now on. */
    List<String> addRepeated() {
        List<Path> repeated = FileTree.files(source).values().stream()
                .filter(VersionedScripts::isRepeated)
                .toList();
        repeated.forEach(this::copy);
        return repeated.stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".sql"))
                .toList();
    }

    private static boolean isRepeated(Path file) {
        return file.getFileName().toString().startsWith("R__");
    }

    private void copy(Path file) {
        try {
            Path target = folder.resolve(source.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
