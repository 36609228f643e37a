package io.github.ormgen.goal.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.render.Overrides;
import io.github.ormgen.renderer.Renderer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RenderersTest {

    private static final List<Renderer> RENDERERS = Renderers.of(Overrides.none());

    @Test
    @DisplayName("Each renderer has a name of its own, and its templates begin with it")
    void names() {
        assertThat(RENDERERS).extracting(Renderer::id).doesNotHaveDuplicates();
        assertThat(RENDERERS)
                .allSatisfy(renderer -> assertThat(renderer.templates().names())
                        .allMatch(template -> template.startsWith(renderer.id() + "/")));
    }
}
