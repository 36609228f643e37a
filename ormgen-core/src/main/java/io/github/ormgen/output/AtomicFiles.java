package io.github.ormgen.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Writes files so that nobody ever sees half of one. */
final class AtomicFiles {

    private AtomicFiles() {}

    static void write(Path target, String text) throws IOException {
        Path waiting = target.resolveSibling("." + target.getFileName() + ".tmp");
        Files.createDirectories(target.getParent());
        Files.writeString(waiting, text);
        move(waiting, target);
    }

    /** Writes what is to be written; all of it waits beside its place until the last is complete. */
    static void writeAll(List<PlannedFile> plan) throws IOException {
        List<PlannedFile> writes = plan.stream().filter(PlannedFile::isToWrite).toList();
        try {
            prepare(writes);
            for (PlannedFile file : writes) {
                move(file.waiting(), file.target());
            }
        } finally {
            for (PlannedFile file : writes) {
                Files.deleteIfExists(file.waiting());
            }
        }
    }

    /** Fails only after all are done: a writer that is still at work would leave its file behind. */
    private static void prepare(List<PlannedFile> writes) throws IOException {
        List<IOException> failures = writes.parallelStream()
                .map(AtomicFiles::prepare)
                .flatMap(Optional::stream)
                .toList();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private static Optional<IOException> prepare(PlannedFile file) {
        try {
            Files.createDirectories(file.target().getParent());
            Files.writeString(file.waiting(), file.text());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network file systems: the whole text is beside it already, so what is left to fail is little.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
