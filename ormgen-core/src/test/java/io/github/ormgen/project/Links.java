package io.github.ormgen.project;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes links for tests. */
public final class Links {

    private Links() {}

    /** Makes a link; skips the test where the file system has none. */
    public static void make(Path link, Path target) {
        try {
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | IOException e) {
            abort("This file system makes no links: " + e);
        }
    }
}
