package io.github.ormgen.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ormgen.project.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
        for (Map.Entry<String, Path> file : files(folder).entrySet()) {
            text("file", file.getKey());
            try {
                feed(Files.readAllBytes(file.getValue()));
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
        files(folder).keySet().forEach(file -> text("file", file));
        return this;
    }

    /** The hash of all that was added; this fingerprint is used up by it. */
    public String hash() {
        return hash.hex();
    }

    private SortedMap<String, Path> files(Path folder) {
        try {
            return FileTree.files(folder);
        } catch (UncheckedIOException e) {
            text("unreadable", "folder");
            return new TreeMap<>();
        }
    }

    /** Each part goes in behind its length, so that no two sequences of parts look alike. */
    private void feed(byte[] part) {
        hash.add(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        hash.add(part);
    }
}
