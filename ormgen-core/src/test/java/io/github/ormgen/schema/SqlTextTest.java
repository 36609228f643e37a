package io.github.ormgen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SqlTextTest {

    @Test
    @DisplayName("A column is mentioned in quotes, without, and in a placeholder, but not in a literal")
    void mentions() {
        assertThat(SqlText.of("\"teamId\" is null").mentions("teamId")).isTrue();
        assertThat(SqlText.of("team_id is null").mentions("team_id")).isTrue();
        assertThat(SqlText.of("{teamId} is null").mentions("teamId")).isTrue();
        assertThat(SqlText.of("name = '\"teamId\"'").mentions("teamId")).isFalse();
        assertThat(onMariaDb("`teamId` is null").mentions("teamId")).isTrue();
        assertThat(onMariaDb("name = \"teamId\"").mentions("teamId")).isFalse();
    }

    @Test
    @DisplayName("A name in quotes keeps them, and doubles those within, when another takes its place")
    void names() {
        assertThat(SqlText.of("\"a\"\"b\" > a").withWords(name -> name.equals("a\"b") ? "c\"d" : name))
                .isEqualTo(SqlText.of("\"c\"\"d\" > a"));
        assertThat(onMariaDb("`a` > 'a'").withWords(name -> "b")).isEqualTo(onMariaDb("`b` > 'a'"));
        assertThat(onMariaDb("`a` > 'a'").withWords(name -> "{b}")).isEqualTo(onMariaDb("{b} > 'a'"));
    }

    private static SqlText onMariaDb(String text) {
        return SqlText.of(Optional.empty(), Map.of(Database.MARIADB, text));
    }
}
