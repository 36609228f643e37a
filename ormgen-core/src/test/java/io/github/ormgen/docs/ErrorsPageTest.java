package io.github.ormgen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ErrorsPageTest {

    private static final Path ERRORS = Path.of("src/test/resources/io/github/ormgen/errors");
    private static final Path DRAFTS = Path.of("src/test/resources/io/github/ormgen/drafts");

    private final Page page = Page.of("errors");

    @Test
    @DisplayName("Every code has its paragraph, and nothing else has one")
    void paragraphs() {
        assertThat(paragraphsByCode().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Code.values()).map(Code::id).toList());
    }

    @Test
    @DisplayName("Every paragraph shows a message of its code, and says what to do behind it")
    void examples() {
        assertThat(paragraphsByCode()).allSatisfy((code, paragraph) -> {
            assertThat(paragraph).containsPattern("```\\n\\S.* (error|warning|notice) " + code + ": ");
            assertThat(paragraph.strip()).endsWith(".");
        });
    }

    @Test
    @DisplayName("The messages of wrong models are shown as they are")
    void exactTexts() throws IOException {
        String failures = failures();
        List<String> shown = page.blocks().stream()
                .map(Page.Block::text)
                .filter(text -> text.lines().anyMatch(line -> line.matches("\\s*\\^+")))
                .filter(text -> text.startsWith("model."))
                .toList();
        assertThat(shown)
                .hasSizeGreaterThan(40)
                .allSatisfy(text -> assertThat(failures).contains(text));
    }

    private Map<String, String> paragraphsByCode() {
        Map<String, String> paragraphs = new LinkedHashMap<>();
        for (String section : page.text().split("\n### ")) {
            String code = section.lines().findFirst().orElse("");
            if (!code.startsWith("#")) {
                paragraphs.put(code, section.split("\n## ")[0]);
            }
        }
        return paragraphs;
    }

    private static String failures() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path folder : List.of(ERRORS, DRAFTS)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(file -> file.endsWith("failure.txt")).toList()) {
                    text.append(Files.readString(file));
                }
            }
        }
        return text.toString();
    }
}
