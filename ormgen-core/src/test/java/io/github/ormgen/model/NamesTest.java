package io.github.ormgen.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.schema.LongNames;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "user, users",
        "category, categories",
        "day, days",
        "address, addresses",
        "box, boxes",
        "quiz, quizes",
        "church, churches",
        "dish, dishes"
    })
    @DisplayName("Plurals are regular, and their singulars lead back")
    void plurals(String singular, String plural) {
        assertThat(Plural.of(singular)).isEqualTo(plural);
        assertThat(Plural.singular(plural)).contains(singular);
    }

    @Test
    @DisplayName("A word that is no regular plural has no singular")
    void irregular() {
        assertThat(Plural.singular("children")).isEmpty();
        assertThat(Plural.singular("glass")).isEmpty();
    }

    @Test
    @DisplayName("A derived name has prefix, table and columns")
    void derived() {
        assertThat(ConstraintNames.of("fk", "books", List.of("author_id"))).isEqualTo("fk_books_author_id");
        assertThat(ConstraintNames.of("ck", "roles", List.of("name"), "enum")).isEqualTo("ck_roles_name_enum");
    }

    @Test
    @DisplayName("Names over 63 bytes are cut, end in a hash of the whole, and never collide")
    void shortened() {
        String common = "a".repeat(70);
        String one = ConstraintNames.of("fk", common, List.of("one"));
        String other = ConstraintNames.of("fk", common, List.of("other"));
        assertThat(one).hasSize(63).matches("fk_a+_[0-9a-f]{8}").isNotEqualTo(other);
        assertThat(LongNames.shorten("a".repeat(63))).isEqualTo("a".repeat(63));
    }
}
