package io.github.ormgen.project;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds and reads files. Every walk over a folder of a project is this one, so that all of them see the same files: links
 * are followed, a link that leads back to a folder above it is left out, and so is one that leads nowhere.
 */
public final class FileTree {

    private FileTree() {}

    /**
     * The files of a folder and its subfolders, by their paths below it with {@code /}, sorted by these; none if the folder
     * does not exist.
     *
     * @throws UncheckedIOException if a folder can't be read, or is a link that leads nowhere
     */
    public static SortedMap<String, Path> files(Path folder) {
        SortedMap<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(folder) || Files.isSymbolicLink(folder)) {
            try {
                Files.walkFileTree(
                        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, collector(folder, files));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** As {@link #files(Path)} has it; what can't be read is reported, and counts as empty. */
    public static SortedMap<String, Path> files(Path folder, Path project, Diagnostics diagnostics) {
        try {
            return files(folder);
        } catch (UncheckedIOException e) {
            diagnostics.error(
                    Code.UNREADABLE_FILE,
                    Location.ofFile(path(project, folder)),
                    "The directory can't be read.",
                    "Check its permissions, and its target if it is a link.");
            return new TreeMap<>();
        }
    }

    /**
     * The text of a file in UTF-8. Other bytes become replacement characters, which no hash and no JSON takes.
     *
     * @throws UncheckedIOException if it can't be read
     */
    public static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The path of a file from a folder, as a person types it on any system: with {@code /}. A file on another drive keeps
     * its whole path.
     */
    public static String path(Path folder, Path file) {
        Path from = folder.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        boolean sameDrive = to.getRoot().equals(from.getRoot());
        return typed(sameDrive ? from.relativize(to) : to);
    }

    private static String typed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static FileVisitor<Path> collector(Path folder, SortedMap<String, Path> files) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (file.equals(folder)) {
                    throw new NoSuchFileException(file.toString());
                }
                // A link that leads nowhere comes with the attributes of the link.
                if (attributes.isRegularFile()) {
                    files.put(typed(folder.relativize(file)), file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof FileSystemLoopException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        };
    }
}
