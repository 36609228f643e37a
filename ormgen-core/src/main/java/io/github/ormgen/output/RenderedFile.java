package io.github.ormgen.output;

/**
 * A file that is ready to be written.
 *
 * @param path its place below its root, with {@code /} between folders
 * @param text all of its text, with {@code \n} between lines; written as UTF-8
 */
public record RenderedFile(String path, String text) implements Comparable<RenderedFile> {

    /** Refuses a path that leads out of the root. */
    public RenderedFile {
        if (path.isEmpty() || path.startsWith("/") || path.contains("\\") || ("/" + path + "/").contains("/../")) {
            throw new IllegalArgumentException("not a path below a root: " + path);
        }
    }

    @Override
    public int compareTo(RenderedFile other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : text.compareTo(other.text);
    }
}
