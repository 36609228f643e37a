package io.github.ormgen.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares what came out with what is kept; {@code -Dupdate.golden} keeps what came out. */
final class Golden {

    private static final boolean UPDATE = System.getProperty("update.golden") != null;

    private Golden() {}

    /**
     * Compares all files of a folder with those kept.
     *
     * @param expected the folder of those kept; if it is missing, nothing is compared
     */
    static void compare(String what, Path actual, Path expected) throws IOException {
        if (!Files.isDirectory(expected)) {
            return;
        }
        Map<String, String> now = read(actual);
        if (UPDATE) {
            rewrite(now, expected);
        }
        Map<String, String> kept = read(expected);
        assertThat(now.keySet()).as("%s: files", what).isEqualTo(kept.keySet());
        kept.forEach((file, text) -> assertThat(now.get(file))
                .as("%s: %s (-Dupdate.golden keeps what came out)", what, file)
                .isEqualTo(text));
    }

    private static Map<String, String> read(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> below = Files.walk(root)) {
            for (Path file : below.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private static void rewrite(Map<String, String> now, Path expected) throws IOException {
        for (String file : read(expected).keySet()) {
            Files.delete(expected.resolve(file));
        }
        for (Map.Entry<String, String> file : now.entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
