package io.github.ormgen.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One hash over everything that a run depends on. Take it before the inputs are read for the run itself: an edit in
 * between then makes the next run look again. No absolute path goes into it, so a moved project keeps it. Not
 * thread-safe.
 */
public final class Fingerprint {

    private final ContentHash hash = new ContentHash();

    /** Adds a parameter, or whatever else is a text. */
    public Fingerprint text(String name, String value) {
        feed(name.getBytes(UTF_8));
        feed(value.getBytes(UTF_8));
        return this;
    }

    /**
     * Adds every file below a folder, by its path and its bytes; a folder that is missing counts as an empty one. What
     * can't be read goes in as that: it is for who reads it to complain.
     */
    public Fingerprint contents(String name, Path folder) {
        text(name, "contents");
        for (Path file : files(folder)) {
            text("file", relative(folder, file));
            try {
                feed(Files.readAllBytes(file));
            } catch (IOException e) {
                text("unreadable", e.getClass().getName());
            }
        }
        return this;
    }

    /**
     * Adds the paths of the files below a folder, whatever is in them; like {@link #contents} else.
     */
    public Fingerprint names(String name, Path folder) {
        text(name, "names");
        files(folder).forEach(file -> text("file", relative(folder, file)));
        return this;
    }

    /** The hash of all that was added; this fingerprint is used up by it. */
    public String hash() {
        return hash.hex();
    }

    private List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            text("unreadable", e.getClass().getName());
            return List.of();
        }
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Each part goes in behind its length, so that no two sequences of parts look alike. */
    private void feed(byte[] part) {
        hash.add(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        hash.add(part);
    }
}
