package io.github.ormgen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LimitsPageTest {

    private static final Path LATER =
            Path.of("src/test/resources/io/github/ormgen/errors/OG-KEY-05/later-versions/failure.txt");

    @Test
    @DisplayName("Every key that is not done yet is listed")
    void keys() throws IOException {
        List<String> keys = Pattern.compile("does not support '(\\w+)' yet")
                .matcher(Files.readString(LATER))
                .results()
                .map(key -> key.group(1))
                .toList();
        String text = Page.of("limits").text();
        assertThat(keys)
                .hasSizeGreaterThan(10)
                .allSatisfy(key -> assertThat(text).contains("`" + key + "`"));
    }
}
