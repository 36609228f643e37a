package io.github.ormgen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    private static final int ROUNDS = 500;

    @TempDir
    private Path home;

    @Test
    @DisplayName("Files come to folders that another run removes whenever they are empty")
    void removedFolders() throws Exception {
        Path outer = home.resolve("com");
        Path inner = outer.resolve("acme");
        AtomicBoolean ends = new AtomicBoolean();
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
            while (!ends.get()) {
                remove(inner);
                remove(outer);
            }
        });
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Path file = inner.resolve("User.java");
                try (AtomicFiles files = AtomicFiles.in(home)) {
                    files.prepare(Map.of(file, "round " + round));
                    files.move();
                }
                assertThat(file).hasContent("round " + round);
                Files.delete(file);
            }
        } finally {
            ends.set(true);
            other.join();
        }
    }

    private static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // Then it stays.
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
