package io.github.ormgen.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares what came out with what is kept; {@code -Dupdate.golden} keeps what came out. */
public final class Golden {

    private static final boolean UPDATE = System.getProperty("update.golden") != null;

    private Golden() {}

    /**
     * Compares files with those kept in a folder.
     *
     * @param files the texts, by name
     * @param compared which of the kept files must be among them
     */
    public static void compare(String what, Path folder, Map<String, String> files, Predicate<String> compared)
            throws IOException {
        SortedMap<String, String> kept = read(folder);
        kept.keySet().removeIf(compared.negate());
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
        assertThat(files.keySet()).as("%s: files", what).isEqualTo(kept.keySet());
        kept.forEach((file, text) -> assertThat(files.get(file))
                .as("%s: %s (-Dupdate.golden keeps what came out)", what, file)
                .isEqualTo(text));
    }

    /** All files below a folder by their names; none if there is no such folder. */
    public static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path file : below.filter(Files::isRegularFile).toList()) {
                    texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return texts;
    }
}
