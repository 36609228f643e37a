package io.github.ormgen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GoalPageTest {

    private static final String MOJO = "ormgen-maven-plugin/src/main/java/io/github/ormgen/maven/GenerateMojo.java";
    private static final Pattern PARAMETER =
            Pattern.compile("@Parameter\\(\\s*property = \"([\\w.]+)\"[^;]*?\\)\\s+private [^;]*?(\\w+);");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| `(ormgen\\.\\w+)` \\|");

    @Test
    @DisplayName("Every parameter of the goal has its row, with its property")
    void parameters() throws IOException {
        Map<String, String> parameters = new TreeMap<>();
        PARAMETER
                .matcher(Files.readString(Page.project(MOJO)))
                .results()
                .forEach(parameter -> parameters.put(parameter.group(2), parameter.group(1)));
        Map<String, String> rows = ROW.matcher(Page.of("goal").text())
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        assertThat(parameters).hasSizeGreaterThan(5).isEqualTo(rows);
    }
}
