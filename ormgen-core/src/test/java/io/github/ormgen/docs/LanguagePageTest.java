package io.github.ormgen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.spec.LanguageSchema;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class LanguagePageTest {

    @Test
    @DisplayName("Every key and every word of the language is told")
    void words() {
        Set<String> words = new TreeSet<>();
        collect(new ObjectMapper().readTree(LanguageSchema.text()), words);
        String told = Page.of("language").text() + Page.of("limits").text();
        assertThat(words)
                .hasSizeGreaterThan(100)
                .allSatisfy(word -> assertThat(told).containsPattern("(?<!\\w)" + Pattern.quote(word) + "\\b"));
    }

    /** The names of properties, and the words that values are made of. */
    private static void collect(JsonNode schema, Set<String> words) {
        schema.path("properties").propertyNames().forEach(words::add);
        // The definition of enums is called 'enum' as well.
        if (schema.path("enum").isArray()) {
            schema.path("enum").forEach(word -> words.add(word.asString()));
        }
        if (schema.path("const").isString()) {
            words.add(schema.path("const").asString());
        }
        schema.forEach(child -> collect(child, words));
    }
}
