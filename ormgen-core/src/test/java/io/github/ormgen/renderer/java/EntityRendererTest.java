package io.github.ormgen.renderer.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityRendererTest {

    static List<String> scenarios() throws IOException {
        return Scenarios.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    @DisplayName("Each scenario's sources are those expected; -Dupdate.golden rewrites them")
    void golden(String scenario) throws IOException {
        Map<String, String> rendered = byFileName(Scenarios.render(Scenarios.model(scenario)));
        Path expected = Scenarios.FOLDER.resolve(scenario).resolve("expected");
        if (System.getProperty("update.golden") != null) {
            write(expected, rendered);
        }
        assertThat(rendered).isEqualTo(read(expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    @DisplayName("No line is longer than 120 characters, and none ends in a blank")
    void layout(String scenario) {
        String all = String.join("", Scenarios.render(Scenarios.model(scenario)).values());

        assertThat(all.lines()).noneMatch(line -> line.length() > 120 || line.endsWith(" "));
    }

    private static Map<String, String> byFileName(SortedMap<String, String> rendered) {
        Map<String, String> byName = new TreeMap<>();
        rendered.forEach((path, text) -> byName.put(path.substring(path.lastIndexOf('/') + 1), text));
        return byName;
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static void write(Path folder, Map<String, String> texts) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
    }
}
