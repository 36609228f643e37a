package io.github.ormgen.it.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares what came out with what is kept; {@code -Dupdate.golden} keeps what came out. */
final class Golden {

    private static final boolean UPDATE = System.getProperty("update.golden") != null;

    private Golden() {}

    /**
     * Compares files with those kept in a folder.
     *
     * @param files the texts, by name
     * @param compared which of the kept files must be among them
     */
    static void compare(Path folder, Map<String, String> files, Predicate<String> compared) throws IOException {
        Map<String, String> kept = read(folder, compared);
        if (UPDATE) {
            for (String gone : kept.keySet()) {
                Files.delete(folder.resolve(gone));
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return;
        }
        assertThat(files.keySet()).as("files").isEqualTo(kept.keySet());
        kept.forEach((file, text) -> assertThat(files.get(file))
                .as("%s (-Dupdate.golden keeps what came out)", file)
                .isEqualTo(text));
    }

    /** Whether a file is kept. */
    static boolean isKept(Path folder, String file) {
        return Files.exists(folder.resolve(file));
    }

    private static Map<String, String> read(Path folder, Predicate<String> compared) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path file : below.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    if (compared.test(name)) {
                        texts.put(name, Files.readString(file));
                    }
                }
            }
        }
        return texts;
    }
}
