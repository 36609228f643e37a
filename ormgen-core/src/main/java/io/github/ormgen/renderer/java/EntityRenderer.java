package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.EntityPlan;
import io.github.ormgen.entityplan.PlannedEntity;
import io.github.ormgen.model.ClassName;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.Model;
import io.github.ormgen.output.RenderedFile;
import io.github.ormgen.render.Templates;
import io.github.ormgen.render.View;
import io.github.ormgen.renderer.Renderer;
import io.github.ormgen.renderer.java.text.Imports;
import io.github.ormgen.renderer.java.text.JavaTypes;
import io.github.ormgen.renderer.java.text.Layout;
import io.github.ormgen.renderer.java.view.SourceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Renders a model as Java sources: entities, record classes of identifiers, embeddables, enums, mixins' interfaces.
 *
 * @param templates those of {@link #TEMPLATES}
 */
public record EntityRenderer(Templates templates) implements Renderer {

    /** The folder of this renderer's templates. */
    public static final String TEMPLATES = "entity";

    @Override
    public String id() {
        return TEMPLATES;
    }

    @Override
    public Destination destination() {
        return Destination.SOURCES;
    }

    /** The sources, with paths such as {@code com/acme/accounts/User.java}. */
    @Override
    public List<RenderedFile> render(Input input) {
        List<Source> classes = classes(input.plan());
        Map<String, Set<String>> siblings = classes.stream()
                .map(Source::name)
                .collect(Collectors.groupingBy(
                        ClassName::packageName, Collectors.mapping(ClassName::simpleName, Collectors.toSet())));
        return classes.parallelStream()
                .map(source -> new RenderedFile(
                        source.name().fullName().replace('.', '/') + ".java",
                        text(
                                source,
                                input.model(),
                                siblings.getOrDefault(source.name().packageName(), Set.of()))))
                .toList();
    }

    /**
     * A class to be written.
     *
     * @param obscured names of fields, which hide classes of the same names
     * @param template the template of its body
     * @param view makes the template's view
     */
    private record Source(
            ClassName name, Set<String> obscured, String template, Function<JavaTypes, ? extends View> view) {}

    private static List<Source> classes(EntityPlan plan) {
        List<Source> classes = new ArrayList<>();
        Model model = plan.model();
        plan.entities().values().forEach(planned -> addEntity(plan, planned, classes));
        for (EnumClass type : model.enums().values()) {
            classes.add(
                    new Source(type.name(), Set.of(), "enum.ftl", types -> new OtherViews(types).enumeration(type)));
        }
        model.embeddables().values().forEach(type -> {
            Set<String> names = EntityContext.names(type.attributes());
            classes.add(
                    new Source(type.name(), names, "embeddable.ftl", types -> new RecordViews(types).embeddable(type)));
        });
        model.mixins().values().forEach(type -> {
            Set<String> names = EntityContext.names(type.attributes());
            classes.add(new Source(type.name(), names, "mixin.ftl", types -> new OtherViews(types).mixin(type)));
        });
        model.enums().values().stream()
                .filter(enumClass -> enumClass.storage() == EnumClass.Storage.NATIVE)
                .map(BasicAnnotations::nativeBinder)
                .distinct()
                .forEach(name -> classes.add(new Source(
                        name, Set.of(), "native-enum.ftl", types -> new OtherViews(types).nativeEnums(name))));
        return classes;
    }

    private static void addEntity(EntityPlan plan, PlannedEntity planned, List<Source> classes) {
        classes.add(new Source(
                planned.entity().name(),
                KeyViews.fieldNames(planned),
                "entity.ftl",
                types -> new EntityViews(new EntityContext(plan, planned, types)).view()));
        if (planned.entity().id() instanceof Identifier.Composite composite) {
            classes.add(new Source(
                    composite.idClass(),
                    Set.of(),
                    "id.ftl",
                    types -> new RecordViews(types).id(new EntityContext(plan, planned, types), composite.idClass())));
        }
    }

    private String text(Source source, Model model, Set<String> siblings) {
        String packageName = source.name().packageName();
        Imports imports = new Imports(packageName, siblings, source.obscured());
        imports.of(source.name().fullName());
        View view = source.view().apply(new JavaTypes(model, imports));
        String body = Layout.fit(templates.render(TEMPLATES + "/" + source.template(), view));
        return templates.render(TEMPLATES + "/source.ftl", new SourceView(packageName, imports.names(), body));
    }
}
