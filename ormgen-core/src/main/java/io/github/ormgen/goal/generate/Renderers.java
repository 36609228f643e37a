package io.github.ormgen.goal.generate;

import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.Templates;
import io.github.ormgen.renderer.Renderer;
import io.github.ormgen.renderer.java.EntityRenderer;
import io.github.ormgen.sql.script.Scripts;
import java.util.List;

/** The one list of renderers. */
public final class Renderers {

    private Renderers() {}

    /** All renderers, with a person's own templates in place of built-in ones. */
    public static List<Renderer> of(Overrides overrides) {
        return List.of(
                new EntityRenderer(Templates.of(EntityRenderer.TEMPLATES, overrides)),
                new Scripts(Templates.of(Scripts.TEMPLATES, overrides)));
    }
}
