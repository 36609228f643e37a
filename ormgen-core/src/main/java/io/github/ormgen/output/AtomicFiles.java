package io.github.ormgen.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
        int moved = 0;
        try {
            createFolders(writes);
            prepare(writes);
            for (PlannedFile file : writes) {
                move(file.waiting(), file.target());
                moved++;
            }
        } finally {
            for (PlannedFile file : writes.subList(moved, writes.size())) {
                Files.deleteIfExists(file.waiting());
            }
        }
    }

    /** Each folder once, and not once a file. */
    private static void createFolders(List<PlannedFile> writes) throws IOException {
        Set<Path> folders = new TreeSet<>();
        for (PlannedFile file : writes) {
            folders.add(file.target().getParent());
        }
        for (Path folder : folders) {
            Files.createDirectories(folder);
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
