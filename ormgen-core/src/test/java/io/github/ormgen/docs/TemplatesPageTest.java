package io.github.ormgen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.entity.AccessorsView;
import io.github.ormgen.entity.EntityRenderer;
import io.github.ormgen.entity.EntityView;
import io.github.ormgen.entity.EnumView;
import io.github.ormgen.entity.FieldView;
import io.github.ormgen.entity.MixinView;
import io.github.ormgen.entity.NativeEnumView;
import io.github.ormgen.entity.ParameterView;
import io.github.ormgen.entity.RecordView;
import io.github.ormgen.entity.SoftDeleteView;
import io.github.ormgen.entity.SourceView;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.Templates;
import io.github.ormgen.sql.ScriptView;
import io.github.ormgen.sql.Scripts;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TemplatesPageTest {

    private static final Pattern TEMPLATE = Pattern.compile("(?m)^\\| `((?:entity|sql)/[\\w-]+\\.ftl)` \\|");

    /** The head of the table of views, which ends the page. */
    private static final String VIEWS = "| view | components |\n| --- | --- |\n";

    private final Page page = Page.of("templates");

    @Test
    @DisplayName("Every template is named, and every named one exists")
    void everyTemplate() {
        Set<String> templates = new TreeSet<>();
        for (String renderer : Set.of(EntityRenderer.TEMPLATES, Scripts.TEMPLATES)) {
            templates.addAll(Templates.of(renderer, Overrides.none()).names());
        }
        assertThat(TEMPLATE.matcher(page.text()).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(templates);
    }

    @Test
    @DisplayName("Every view has its row of components, which -Dupdate.golden writes anew")
    void everyView() throws IOException {
        List<String> rows = views().map(TemplatesPageTest::row).toList();
        String head = page.text().substring(0, page.text().indexOf(VIEWS) + VIEWS.length());
        if (System.getProperty("update.golden") != null) {
            Files.writeString(page.file(), head + String.join("\n", rows) + "\n");
        }
        assertThat(Page.of("templates").text().substring(head.length()).lines())
                .as("the views in templates.md; -Dupdate.golden writes them anew")
                .containsExactlyElementsOf(rows);
    }

    private static Stream<Class<?>> views() {
        return Stream.of(
                        SourceView.class,
                        EntityView.class,
                        FieldView.class,
                        ParameterView.class,
                        AccessorsView.class,
                        SoftDeleteView.class,
                        RecordView.class,
                        EnumView.class,
                        MixinView.class,
                        NativeEnumView.class,
                        ScriptView.class)
                .flatMap(view -> Stream.concat(Stream.of(view), nested(view)))
                .filter(Class::isRecord);
    }

    /** The records within a view, in the order of their names. */
    private static Stream<Class<?>> nested(Class<?> view) {
        return Arrays.stream(view.getDeclaredClasses())
                .filter(Predicate.not(Class::isSynthetic))
                .sorted((one, other) -> one.getSimpleName().compareTo(other.getSimpleName()));
    }

    private static String row(Class<?> view) {
        String components = Arrays.stream(view.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        return "| `" + view.getSimpleName() + "` | " + components + " |";
    }
}
