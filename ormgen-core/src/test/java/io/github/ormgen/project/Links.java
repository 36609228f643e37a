package io.github.ormgen.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes links for tests. */
public final class Links {

    private Links() {}

    /** Makes a link; skips the test where the file system has none. */
    public static void make(Path link, Path target) throws IOException {
        Files.createDirectories(link.getParent());
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            // Windows asks for a right that not everybody has; where links are part of the system, a failure is one.
            assertThat(link.getFileSystem().supportedFileAttributeViews())
                    .as("a link can't be made: %s", e)
                    .doesNotContain("posix");
            abort("This file system makes no links: " + e);
        }
    }
}
