package io.github.ormgen.it.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a build ended, and what it said.
 *
 * @param success whether Maven was content
 * @param lines everything it printed; Maven 4 puts words of its own before some
 */
record BuildOutcome(boolean success, List<String> lines) {

    BuildOutcome succeeded() {
        assertThat(success).as(output()).isTrue();
        return this;
    }

    BuildOutcome failed() {
        assertThat(success).as(output()).isFalse();
        return this;
    }

    BuildOutcome says(String... texts) {
        for (String text : texts) {
            assertThat(lines).as("says " + text + "\n" + output()).anyMatch(line -> line.contains(text));
        }
        return this;
    }

    BuildOutcome doesNotSay(String text) {
        assertThat(lines).as(output()).noneMatch(line -> line.contains(text));
        return this;
    }

    private String output() {
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
