package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.EntityPlan;
import io.github.ormgen.entityplan.PlannedEntity;
import io.github.ormgen.model.ClassName;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.Model;
import io.github.ormgen.output.RenderedFile;
import io.github.ormgen.render.Templates;
import io.github.ormgen.render.Variables;
import io.github.ormgen.renderer.Renderer;
import io.github.ormgen.renderer.RendererInput;
import io.github.ormgen.renderer.java.annotation.EntityContext;
import io.github.ormgen.renderer.java.annotation.NativeEnums;
import io.github.ormgen.renderer.java.text.Imports;
import io.github.ormgen.renderer.java.text.Layout;
import io.github.ormgen.renderer.java.view.SourceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Renders a model as Java sources: entities, record classes of identifiers, embeddables, enums, mixins' interfaces. */
public final class EntityRenderer implements Renderer {

    /** The folder of this renderer's templates. */
    public static final String TEMPLATES = "entity";

    private final Templates templates;

    /** Renders with these templates, those of {@link #TEMPLATES}. */
    public EntityRenderer(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String id() {
        return TEMPLATES;
    }

    @Override
    public Set<String> templates() {
        return templates.names();
    }

    @Override
    public Destination destination() {
        return Destination.SOURCES;
    }

    /** The sources, with paths such as {@code com/acme/accounts/User.java}. */
    @Override
    public List<RenderedFile> render(RendererInput input) {
        List<Source> classes = classes(input.plan());
        Map<String, Set<String>> siblings = siblings(classes);
        return classes.parallelStream()
                .map(source -> new RenderedFile(path(source.name()), text(source, siblings)))
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
            ClassName name, Set<String> obscured, String template, Function<Imports, ? extends Variables> view) {}

    private static List<Source> classes(EntityPlan plan) {
        List<Source> classes = new ArrayList<>();
        Model model = plan.model();
        plan.entities().values().forEach(planned -> addEntity(plan, planned, classes));
        model.enums()
                .values()
                .forEach(type -> classes.add(new Source(
                        type.name(), Set.of(), "enum.ftl", names -> new OtherViews(model, names).enumeration(type))));
        model.embeddables()
                .values()
                .forEach(type -> classes.add(new Source(
                        type.name(),
                        EntityContext.names(type.attributes()),
                        "embeddable.ftl",
                        names -> new RecordViews(model, names).embeddable(type))));
        model.mixins()
                .values()
                .forEach(type -> classes.add(new Source(
                        type.name(),
                        EntityContext.names(type.attributes()),
                        "mixin.ftl",
                        names -> new OtherViews(model, names).mixin(type))));
        NativeEnums.of(model)
                .forEach(name -> classes.add(new Source(
                        name, Set.of(), "native-enum.ftl", names -> new OtherViews(model, names).nativeEnums(name))));
        return classes;
    }

    private static void addEntity(EntityPlan plan, PlannedEntity planned, List<Source> classes) {
        classes.add(new Source(
                planned.entity().name(),
                KeyViews.fieldNames(planned),
                "entity.ftl",
                names -> new EntityViews(EntityContext.of(plan, planned, names)).view()));
        if (planned.entity().id() instanceof Identifier.Composite composite) {
            classes.add(new Source(
                    composite.idClass(),
                    Set.of(),
                    "id.ftl",
                    names -> new RecordViews(plan.model(), names)
                            .id(EntityContext.of(plan, planned, names), composite.idClass())));
        }
    }

    /** The simple names of the classes in each package. */
    private static Map<String, Set<String>> siblings(List<Source> classes) {
        return classes.stream()
                .map(Source::name)
                .collect(Collectors.groupingBy(
                        ClassName::packageName, Collectors.mapping(ClassName::simpleName, Collectors.toSet())));
    }

    private String text(Source source, Map<String, Set<String>> siblings) {
        String packageName = source.name().packageName();
        Imports imports = new Imports(packageName, siblings.getOrDefault(packageName, Set.of()), source.obscured());
        imports.of(source.name().fullName());
        Variables view = source.view().apply(imports);
        String body = Layout.fit(templates.render(TEMPLATES + "/" + source.template(), view));
        return templates.render(TEMPLATES + "/source.ftl", new SourceView(packageName, imports.names(), body));
    }

    private static String path(ClassName name) {
        return name.fullName().replace('.', '/') + ".java";
    }
}
