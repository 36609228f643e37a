package io.github.ormgen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AsideNamesTest {

    @Test
    @DisplayName("A name gets a prefix, and a number if that is taken")
    void prefix() {
        assertThat(new AsideNames("old_").of("users")).isEqualTo("old_users");
        assertThat(new AsideNames("old_").of(TableName.of("users"))).isEqualTo(TableName.of("old_users"));
        Set<String> taken = Set.of("old_users", "old_2_users");
        assertThat(AsideNames.free("old_", names -> taken.contains(names.of("users")))
                        .of("users"))
                .isEqualTo("old_3_users");
    }

    @Test
    @DisplayName("Long names stay within what every database takes, and stay apart")
    void limit() {
        AsideNames names = new AsideNames("_converted_");
        String one = "a".repeat(62) + "1";
        String other = "a".repeat(62) + "2";

        assertThat(names.of("a".repeat(52))).isEqualTo("_converted_" + "a".repeat(52));
        assertThat(names.of(one)).hasSize(LongNames.MAX_BYTES).isNotEqualTo(names.of(other));
        assertThat(names.of(names.of(one))).isNotEqualTo(names.of(one));
    }
}
