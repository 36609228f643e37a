package io.github.ormgen.renderer.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.Templates;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateOverrideTest {

    private static final String MARK = "MARK-OF-ONE'S-OWN";

    static Set<String> templates() {
        return Templates.of(EntityRenderer.TEMPLATES, Overrides.none()).names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    @DisplayName("Each template can be replaced by a person's own")
    void eachTemplate(String name) {
        Overrides overrides = new Overrides(Map.of(name, MARK), "templates");

        Set<String> texts = new TreeSet<>();
        for (String scenario : List.of("shop", "types", "relations")) {
            texts.addAll(render(scenario, overrides));
        }
        assertThat(texts).anyMatch(text -> text.contains(MARK));
    }

    @Test
    @DisplayName("A template of one's own can name classes, which are imported")
    void imports() {
        Overrides overrides = new Overrides(
                Map.of("entity/to-string.ftl", "    [=names.of(\"java.util.concurrent.Callable\")]<?> own;\n"),
                "templates");

        assertThat(render("shop", overrides))
                .anyMatch(text -> text.contains("import java.util.concurrent.Callable;")
                        && text.contains("    Callable<?> own;"));
    }

    @Test
    @DisplayName("A file that replaces no template is an error")
    void stray() {
        Diagnostics diagnostics = new Diagnostics();
        Overrides overrides = new Overrides(Map.of("entity/fields.ftl", ""), "templates");

        overrides.reportStrays(templates(), diagnostics);

        assertThat(diagnostics.errors()).singleElement().satisfies(error -> {
            assertThat(error.code().id()).startsWith("OG-TPL-");
            assertThat(error.hint()).isEqualTo("Did you mean 'entity/field.ftl'?");
        });
    }

    private static List<String> render(String scenario, Overrides overrides) {
        return List.copyOf(
                Scenarios.render(Scenarios.model(scenario), overrides).values());
    }
}
