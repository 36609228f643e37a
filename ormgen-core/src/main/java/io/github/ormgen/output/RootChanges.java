package io.github.ormgen.output;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run did to a root.
 *
 * @param directory the root's folder
 * @param added files that were not there
 * @param changed files whose bytes changed
 * @param removed files of an earlier run that belong there no more
 * @param unchanged how many files had the right bytes already
 */
public record RootChanges(Path directory, List<Path> added, List<Path> changed, List<Path> removed, int unchanged) {

    /** How many files were written. */
    public int written() {
        return added.size() + changed.size();
    }

    /** How many files are there now. */
    public int total() {
        return written() + unchanged;
    }
}
