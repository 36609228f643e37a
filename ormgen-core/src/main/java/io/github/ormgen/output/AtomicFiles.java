package io.github.ormgen.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes files so that nobody ever sees half of one: the texts wait in a folder of this run's own until all of them are
 * complete. An IDE and a command line may write the same files at once; neither touches what the other has waiting.
 */
final class AtomicFiles implements AutoCloseable {

    private static final Pattern FOLDER = Pattern.compile("\\.ormgen-(\\d{1,18})-\\d+");

    /** The process ids of another machine or container that shares the folder say nothing here, but its runs are short. */
    private static final Duration LONGEST_RUN = Duration.ofHours(1);

    private static final int ATTEMPTS = 20;

    private final Path folder;
    private final ConcurrentNavigableMap<Path, Path> waiting = new ConcurrentSkipListMap<>();
    private final AtomicInteger count = new AtomicInteger();

    private AtomicFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a folder for waiting files; removes those of runs that were killed.
     *
     * @param home where to make that folder: on the drive of the files that are written, and where no tool looks
     */
    static AtomicFiles in(Path home) {
        return FileFailure.at(home, () -> {
            Files.createDirectories(home);
            // Not a temporary folder of the JDK, which loads a generator of random numbers for the name.
            String name = ".ormgen-" + ProcessHandle.current().pid() + "-";
            Path own = retried(() -> Files.createDirectory(home.resolve(name + Math.abs(System.nanoTime()))));
            try (DirectoryStream<Path> others = Files.newDirectoryStream(home, ".ormgen-*")) {
                for (Path other : others) {
                    if (isLeft(other, Files.getLastModifiedTime(own))) {
                        remove(other);
                    }
                }
            }
            return new AtomicFiles(own);
        });
    }

    /** Whether a folder is of a run that was killed. The time is the file system's own: its clock may not be this machine's. */
    private static boolean isLeft(Path folder, FileTime now) {
        Matcher name = FOLDER.matcher(folder.getFileName().toString());
        try {
            // Behind a link of that name are somebody else's files.
            return name.matches()
                    && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
                    && Files.getLastModifiedTime(folder)
                            .toInstant()
                            .plus(LONGEST_RUN)
                            .isBefore(now.toInstant());
        } catch (IOException e) {
            // Another run has just removed it.
            return false;
        }
    }

    /** Has the texts of files wait for their places; fails after all are done, and not while some are being written. */
    void prepare(Map<Path, String> texts) {
        texts.entrySet().parallelStream()
                .flatMap(file -> prepare(file.getKey(), file.getValue()).stream())
                .reduce((first, second) -> first)
                .ifPresent(failure -> {
                    throw failure;
                });
        waiting.keySet().stream()
                .map(Path::getParent)
                .distinct()
                .forEach(each -> FileFailure.at(each, () -> retried(() -> Files.createDirectories(each))));
    }

    private Optional<FileFailure> prepare(Path target, String text) {
        try {
            Path file = folder.resolve(count.getAndIncrement() + ".tmp");
            waiting.put(target, file);
            FileFailure.at(target, () -> Files.writeString(file, text));
            return Optional.empty();
        } catch (FileFailure e) {
            return Optional.of(e);
        }
    }

    /** Moves all that waits to its place. */
    void move() {
        for (Map.Entry<Path, Path> file : waiting.entrySet()) {
            FileFailure.at(file.getKey(), () -> move(file.getValue(), file.getKey()));
            waiting.remove(file.getKey());
        }
    }

    /** Writes a file at once; what else waits goes on waiting. */
    void write(Path target, String text) {
        Path file = folder.resolve(count.getAndIncrement() + ".tmp");
        FileFailure.at(target, () -> move(Files.writeString(file, text), target));
    }

    private static Path move(Path from, Path to) throws IOException {
        return retried(() -> {
            try {
                return moveOnce(from, to);
            } catch (NoSuchFileException e) {
                // Moved at once, so that another run has the least time to remove the folder again.
                Files.createDirectories(to.getParent());
                return moveOnce(from, to);
            }
        });
    }

    /**
     * Another run may remove a folder that it left empty, even while this one makes it: then that is said to be there, and is
     * not. Windows denies access while another run replaces the same file.
     */
    private static Path retried(FileFailure.Access<Path> access) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return access.run();
            } catch (NoSuchFileException | FileAlreadyExistsException | AccessDeniedException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(attempt).toNanos());
            }
        }
    }

    private static Path moveOnce(Path from, Path to) throws IOException {
        try {
            return Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Another drive, or a network file system: the whole text is there already, so little is left to fail.
            return Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what waits still. What can't be removed is left to a later run: it is in nobody's way. */
    @Override
    public void close() {
        remove(folder);
    }

    private static void remove(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            return;
        }
    }
}
