package io.github.ormgen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotingTest {

    @ParameterizedTest
    @ValueSource(strings = {"users", "_live", "a1_b2", "name", "z"})
    @DisplayName("A name in lower snake case needs no quotes")
    void plain(String name) {
        assertThat(Quoting.isNeeded(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"order", "value", "rank", "_utf8", "count", "Users", "1st", "größe", "a b", "a-b", "a$", ""})
    @DisplayName("A reserved word and any other name needs them")
    void quoted(String name) {
        assertThat(Quoting.isNeeded(name)).isTrue();
    }
}
