package io.github.ormgen.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder and all that belongs into it.
 *
 * @param directory the folder; made when a file goes into it
 * @param mark a text that every rendered file of this root has and no other file: what else stands at the place of a
 *     rendered file and lacks it was put there by a person. Empty for a folder in which nobody else writes
 * @param files the files
 */
public record OutputRoot(Path directory, Optional<String> mark, List<RenderedFile> files) {

    /** Sorts the files, so that a tree is written in the same order everywhere. */
    public OutputRoot {
        directory = directory.toAbsolutePath().normalize();
        files = files.stream().sorted().toList();
    }

    /** A folder in which a person may have put files too. */
    public static OutputRoot marked(Path directory, String mark, List<RenderedFile> files) {
        return new OutputRoot(directory, Optional.of(mark), files);
    }

    /** A folder in which nobody else writes. */
    public static OutputRoot exclusive(Path directory, List<RenderedFile> files) {
        return new OutputRoot(directory, Optional.empty(), files);
    }

    /** Whether a file with these bytes, found at the place of a rendered one, may be replaced. */
    boolean mayReplace(byte[] bytes) {
        return mark.isEmpty() || new String(bytes, UTF_8).contains(mark.get());
    }
}
