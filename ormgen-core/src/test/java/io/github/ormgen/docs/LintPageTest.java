package io.github.ormgen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.diagnostic.LintRule;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LintPageTest {

    @Test
    @DisplayName("Every rule has its paragraph, and nothing else has one")
    void paragraphs() {
        assertThat(Page.of("lint").text().lines().filter(line -> line.startsWith("### ")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(LintRule.values())
                        .map(rule -> "### " + rule.code())
                        .toList());
    }
}
