package io.github.ormgen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoalPageTest {

    private static final String MOJOS = "ormgen-maven-plugin/src/main/java/io/github/ormgen/maven/";
    private static final Pattern PARAMETER =
            Pattern.compile("@Parameter\\(\\s*property = \"([\\w.]+)\"[^;]*?\\)\\s+private [^;]*?(\\w+);");
    private static final Pattern PARENT = Pattern.compile("class \\w+ extends (\\w+Mojo)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| `(ormgen\\.[\\w.]+)` \\|");

    private static final Pattern GOAL = Pattern.compile("@Mojo\\(\\s*name = \"(\\w+)\"");

    static List<String> goals() throws IOException {
        try (Stream<Path> files = Files.list(Page.project(MOJOS))) {
            List<String> goals = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                GOAL.matcher(Files.readString(file)).results().forEach(goal -> goals.add(goal.group(1)));
            }
            return goals;
        }
    }

    @ParameterizedTest(name = "ormgen:{0}")
    @MethodSource("goals")
    @DisplayName("Every parameter of a goal has its row, with its property")
    void parameters(String goal) throws IOException {
        Map<String, String> parameters = new TreeMap<>();
        String type = Character.toUpperCase(goal.charAt(0)) + goal.substring(1) + "Mojo";
        while (!type.equals("AbstractMojo")) {
            String mojo = source(type);
            parameters.putAll(parametersOf(mojo));
            Matcher parent = PARENT.matcher(mojo);
            assertThat(parent.find()).as(type).isTrue();
            type = parent.group(1);
        }
        Map<String, String> rows = ROW.matcher(section(goal))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        assertThat(parameters).isNotEmpty().isEqualTo(rows);
    }

    private static String source(String type) throws IOException {
        return Files.readString(Page.project(MOJOS + type + ".java"));
    }

    private static Map<String, String> parametersOf(String mojo) {
        Map<String, String> parameters = new TreeMap<>();
        PARAMETER.matcher(mojo).results().forEach(parameter -> parameters.put(parameter.group(2), parameter.group(1)));
        return parameters;
    }

    private static String section(String goal) {
        String text = Page.of("goal").text();
        String rest = text.substring(text.indexOf("\n## ormgen:" + goal + "\n") + 1);
        int end = rest.indexOf("\n## ");
        return end < 0 ? rest : rest.substring(0, end);
    }
}
