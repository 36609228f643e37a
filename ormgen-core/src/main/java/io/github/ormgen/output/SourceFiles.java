package io.github.ormgen.output;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<Diagnostic> inTheWay = written.keySet().stream()
                .filter(file -> Files.exists(file) && !removed.contains(file))
                .map(file -> error(
                        Code.FILE_IN_THE_WAY,
                        file,
                        "This file is there already.",
                        "Move it away, or give the revision another name or version."))
                .toList();
        if (!inTheWay.isEmpty()) {
            throw new OutputException(inTheWay);
        }
        SortedMap<Path, Optional<byte[]>> before = new TreeMap<>();
        List<Path> touched = new ArrayList<>(removed);
        touched.addAll(written.keySet());
        Path current = project;
        try {
            for (Path file : touched) {
                current = file;
                before.put(file, Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty());
            }
            for (Map.Entry<Path, String> file : written.entrySet()) {
                current = file.getKey();
                AtomicFiles.write(current, file.getValue());
            }
            for (Path file : removed) {
                current = file;
                if (!written.containsKey(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            restore(before);
            throw new OutputException(List.of(error(
                    Code.UNWRITABLE,
                    current,
                    "The file can't be written: " + e.getMessage() + ".",
                    "Nothing was changed.")));
        }
    }

    /** Puts back what was there, as far as it can be. */
    private static void restore(SortedMap<Path, Optional<byte[]>> before) {
        before.forEach((file, bytes) -> {
            try {
                if (bytes.isPresent()) {
                    Files.write(file, bytes.get());
                } else {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                // The first failure is told; this one has the same cause.
                return;
            }
        });
    }

    private Diagnostic error(Code code, Path file, String message, String hint) {
        String shown = (file.startsWith(project) ? project.relativize(file) : file)
                .toString()
                .replace('\\', '/');
        return new Diagnostic(code, Severity.ERROR, Location.ofFile(shown), message, hint);
    }
}
