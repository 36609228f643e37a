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
        ConstraintNames names = ConstraintNames.USUAL;
        assertThat(names.foreignKey("books", List.of("author_id"))).isEqualTo("fk_books_author_id");
        assertThat(names.enumCheck("roles", "name")).isEqualTo("ck_roles_name_enum");
    }

    @Test
    @DisplayName("A pattern says where the table and the columns stand")
    void patterns() {
        ConstraintNames names = new ConstraintNames(
                "{table}_pkey",
                "{table}_{columns}_key",
                "{columns}_of_{table}",
                "{table}_{columns}_idx",
                "{table}_{columns}_check",
                "{table}_{columns}_values");
        assertThat(names.primaryKey("books")).isEqualTo("books_pkey");
        assertThat(names.uniqueKey("books", List.of("isbn", "edition"))).isEqualTo("books_isbn_edition_key");
        assertThat(names.foreignKey("books", List.of("author_id"))).isEqualTo("author_id_of_books");
        assertThat(names.index("books", List.of("title"))).isEqualTo("books_title_idx");
        assertThat(names.check("books", List.of("pages"), "min")).isEqualTo("books_pages_min_check");
        assertThat(names.enumCheck("books", "kind")).isEqualTo("books_kind_values");
    }

    @Test
    @DisplayName("Names over 63 bytes are cut, end in a hash of the whole, and never collide")
    void shortened() {
        String common = "a".repeat(70);
        String one = ConstraintNames.USUAL.foreignKey(common, List.of("one"));
        String other = ConstraintNames.USUAL.foreignKey(common, List.of("other"));
        assertThat(one).hasSize(63).matches("fk_a+_[0-9a-f]{8}").isNotEqualTo(other);
        assertThat(LongNames.shorten("a".repeat(63))).isEqualTo("a".repeat(63));
    }
}
