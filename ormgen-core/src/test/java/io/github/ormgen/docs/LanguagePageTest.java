package io.github.ormgen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.model.link.field.TypeLinker;
import io.github.ormgen.spec.LanguageSchema;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    @Test
    @DisplayName("Manual and JSON Schema tell of the built-in types, and of no others")
    void types() {
        String page = Page.of("language").text();
        String table = page.substring(page.indexOf("| base | Java |"), page.indexOf("| an enum |"));
        String rows = table.lines().skip(2).map(row -> row.split(" \\| ", 2)[0]).collect(Collectors.joining());
        assertThat(words(rows, "`(\\w+)")).isEqualTo(TypeLinker.builtIn());
        String schema = LanguageSchema.text();
        String list = schema.substring(schema.indexOf("Built-in types:") + 15, schema.indexOf("; or an enum"));
        assertThat(words(list, "(?<![\\w(.,])(\\w+)")).isEqualTo(TypeLinker.builtIn());
    }

    private static SortedSet<String> words(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
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
