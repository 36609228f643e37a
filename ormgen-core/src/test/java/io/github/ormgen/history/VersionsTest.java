package io.github.ormgen.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"1, 1.0", "1, 1.0.0", "2.1, 2_1", "01, 1", "1.0, 1_0_0", "3.0.0, 3"})
    @DisplayName(
            "Versions are the same to Flyway where they differ in zeros at the end, or in how numbers are set apart")
    void same(String one, String other) {
        assertThat(Versions.compare(one, other)).isZero();
        assertThat(Versions.compare(other, one)).isZero();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"1, 2", "9, 10", "1, 1.0.1", "1.0, 1.0.1", "1.9, 1.10", "1.99, 2", "1, 99999999999999999999"})
    @DisplayName("Versions are compared number by number, and a number that is missing is zero")
    void lower(String lower, String higher) {
        assertThat(Versions.compare(lower, higher)).isNegative();
        assertThat(Versions.compare(higher, lower)).isPositive();
    }

    @Test
    @DisplayName("A script says its version, and the next revision gets the next whole number")
    void scripts() {
        assertThat(Versions.ofMigration("h2/V1.0__a.sql")).isEqualTo(Optional.of("1.0"));
        assertThat(Versions.ofMigration("V1x__a.sql")).isEmpty();
        assertThat(Versions.next(List.of(), List.of("V7__a.sql", "V9.9__b.sql", "V10.0__c.sql", "R__d.sql")))
                .isEqualTo("11");
        assertThat(Versions.next(List.of(), List.of())).isEqualTo("1");
    }
}
