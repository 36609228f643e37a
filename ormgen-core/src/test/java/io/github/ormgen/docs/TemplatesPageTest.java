package io.github.ormgen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.goal.generate.Renderers;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.renderer.java.view.AccessorsView;
import io.github.ormgen.renderer.java.view.EntityView;
import io.github.ormgen.renderer.java.view.EnumView;
import io.github.ormgen.renderer.java.view.FieldView;
import io.github.ormgen.renderer.java.view.MixinView;
import io.github.ormgen.renderer.java.view.NativeEnumView;
import io.github.ormgen.renderer.java.view.RecordView;
import io.github.ormgen.renderer.java.view.SoftDeleteView;
import io.github.ormgen.renderer.java.view.SourceView;
import io.github.ormgen.sql.script.ScriptView;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TemplatesPageTest {

    private static final Pattern TEMPLATE = Pattern.compile("(?m)^\\| `([\\w-]+/[\\w-]+\\.ftl)` \\|");

    private final Page page = Page.of("templates");

    @Test
    @DisplayName("Every template is named, and every named one exists")
    void templates() {
        Set<String> templates = new TreeSet<>();
        Renderers.of(Overrides.none())
                .forEach(renderer -> templates.addAll(renderer.templates().names()));
        assertThat(TEMPLATE.matcher(page.text()).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(templates);
    }

    @Test
    @DisplayName("The view of every template is named")
    void views() {
        Stream<Class<?>> views = Stream.of(
                SourceView.class,
                EntityView.class,
                EntityView.KeyView.class,
                EntityView.EqualityView.class,
                EntityView.ShownView.class,
                FieldView.class,
                AccessorsView.Single.class,
                AccessorsView.Inverse.class,
                AccessorsView.Many.class,
                AccessorsView.Through.class,
                SoftDeleteView.class,
                RecordView.class,
                EnumView.class,
                MixinView.class,
                NativeEnumView.class,
                ScriptView.class);
        assertThat(views).allSatisfy(view -> assertThat(page.text()).contains("`" + view.getSimpleName() + "`"));
    }
}
