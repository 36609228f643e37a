package io.github.ormgen.renderer.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.renderer.java.text.AccessorNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessorNamesTest {

    @ParameterizedTest
    @CsvSource({
        "roles, role",
        "categories, category",
        "addresses, address",
        "boxes, box",
        "statuses, status",
        "courses, course",
        "houses, house",
        "movies, movie",
        "ties, tie",
        "grandchildren, grandchild",
        "people, person",
        "series, series",
        "status, status",
        "sheep, sheep",
        "referred, referred",
        "s, s"
    })
    @DisplayName("One element of a collection has the singular where English is plain")
    void element(String collection, String element) {
        assertThat(AccessorNames.element(collection)).isEqualTo(element);
    }

    @Test
    @DisplayName("Getters, setters, adders and removers follow from the attribute")
    void names() {
        assertThat(AccessorNames.getter("name", false)).isEqualTo("getName");
        assertThat(AccessorNames.getter("active", true)).isEqualTo("isActive");
        assertThat(AccessorNames.setter("name")).isEqualTo("setName");
        assertThat(AccessorNames.adder("roles")).isEqualTo("addRole");
        assertThat(AccessorNames.remover("roles")).isEqualTo("removeRole");
    }

    @Test
    @DisplayName("No getter is called getClass")
    void getClassIsTaken() {
        assertThat(AccessorNames.getter("Class", false)).isEqualTo("getClass_");
    }
}
