package io.github.ormgen.output;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Severity;
import io.github.ormgen.project.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes and removes files that a person commits: all of them, or none. */
public final class SourceFiles {

    private final Path project;

    /** Files of a project, which messages name by their paths from its folder. */
    public SourceFiles(Path project) {
        this.project = project.toAbsolutePath().normalize();
    }

    /**
     * Removes files and writes others.
     *
     * @param removed files that are there; one that is written too is replaced
     * @param written the texts of files
     * @throws OutputException if a file that is written is there and not removed, or if something can't be written or
     *     removed; then all is as before
     */
    public void replace(Collection<Path> removed, SortedMap<Path, String> written) throws OutputException {
        SortedMap<Path, byte[]> before = new TreeMap<>();
        try {
            for (Path file : removed) {
                if (Files.exists(file)) {
                    before.put(file, FileFailure.at(file, () -> Files.readAllBytes(file)));
                }
            }
            refuseToOverwrite(before.keySet(), written.keySet());
            write(before, written);
        } catch (FileFailure e) {
            String message = "The file can't be written: " + e.reason() + ".";
            throw new OutputException(List.of(error(Code.UNWRITABLE, e.file(), message, "Nothing was changed.")));
        }
    }

    private void refuseToOverwrite(Collection<Path> removed, Collection<Path> written) throws OutputException {
        List<Diagnostic> inTheWay = written.stream()
                .filter(file -> Files.exists(file) && !isOneOf(removed, file))
                .map(file -> error(
                        Code.FILE_IN_THE_WAY,
                        file,
                        "This file already exists.",
                        "Move it away, or give the revision another name or version."))
                .toList();
        if (!inTheWay.isEmpty()) {
            throw new OutputException(inTheWay);
        }
    }

    /** A file that is renamed by case alone is at both places where case is ignored. */
    private static boolean isOneOf(Collection<Path> files, Path sought) {
        return files.stream().anyMatch(file -> FileFailure.at(sought, () -> Files.isSameFile(file, sought)));
    }

    /** What goes does so before what is new comes: where case is ignored, both may be at one place. */
    private void write(SortedMap<Path, byte[]> before, SortedMap<Path, String> written) {
        try (AtomicFiles files = AtomicFiles.in(project)) {
            files.prepare(written);
            for (Path file : before.keySet()) {
                if (!written.containsKey(file)) {
                    FileFailure.at(file, () -> Files.deleteIfExists(file));
                }
            }
            files.move();
        } catch (FileFailure e) {
            restore(before, written.keySet());
            throw e;
        }
    }

    /** Puts back what was there, as far as it can be: the first failure is told, and others have the same cause. */
    private static void restore(SortedMap<Path, byte[]> before, Collection<Path> written) {
        for (Path file : written) {
            tryTo(() -> Files.deleteIfExists(file));
        }
        before.forEach((file, bytes) -> tryTo(() -> Files.write(file, bytes)));
    }

    private static <T> void tryTo(FileFailure.Access<T> access) {
        try {
            access.run();
        } catch (IOException e) {
            return;
        }
    }

    private Diagnostic error(Code code, Path file, String message, String hint) {
        return new Diagnostic(code, Severity.ERROR, Location.ofFile(FileTree.path(project, file)), message, hint);
    }
}
