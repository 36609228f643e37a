package io.github.ormgen.model.link.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.model.ConstraintNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "URLPath, url_path",
        "icd10Code, icd10_code",
        "userID, user_id",
        "name, name",
        "OrderItem, order_item",
        "aB, a_b",
        "already_snake, already_snake",
        "HTTP, http"
    })
    @DisplayName("Names become lower snake case")
    void snake(String name, String snake) {
        assertThat(Naming.snake(name)).isEqualTo(snake);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"User, user", "OrderItem, orderItem", "URL, url", "URLPath, urlPath", "x, x"})
    @DisplayName("Entities' names become attributes' names")
    void decapitalize(String name, String attribute) {
        assertThat(Naming.decapitalize(name)).isEqualTo(attribute);
    }

    @Test
    @DisplayName("Tables follow the convention")
    void tables() {
        assertThat(naming(Naming.Tables.PLURAL).table("OrderCategory")).isEqualTo("order_categories");
        assertThat(naming(Naming.Tables.SINGULAR).table("OrderCategory")).isEqualTo("order_category");
        assertThat(naming(Naming.Tables.AS_IS).table("OrderCategory")).isEqualTo("OrderCategory");
    }

    private static Naming naming(Naming.Tables tables) {
        return new Naming(tables, Naming.Columns.SNAKE, ConstraintNames.USUAL);
    }
}
