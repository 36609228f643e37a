package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.Key;
import io.github.ormgen.entityplan.PlannedEntity;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.renderer.java.annotation.Annotation;
import io.github.ormgen.renderer.java.annotation.AnnotationLines;
import io.github.ormgen.renderer.java.annotation.EntityContext;
import io.github.ormgen.renderer.java.annotation.Sql;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.Javadoc;
import io.github.ormgen.renderer.java.text.TypeName;
import io.github.ormgen.renderer.java.view.EntityView.KeyView;
import io.github.ormgen.renderer.java.view.EntityView.PartView;
import io.github.ormgen.renderer.java.view.FieldView;
import io.github.ormgen.renderer.java.view.ParameterView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The identifiers that are offered beside the attributes that they come from. */
public final class KeyViews {

    private final EntityContext context;
    private final Key key;

    KeyViews(EntityContext context) {
        this.context = context;
        this.key = context.planned().key();
    }

    /** The identifier of several values, or of another entity; empty if an attribute holds it alone. */
    Optional<KeyView> view() {
        if (!key.isSeparate()) {
            return Optional.empty();
        }
        return Optional.of(key.origin() == Key.Origin.SHARED || EntityContext.isEmbedded(key) ? held() : composite());
    }

    /** The field of an identifier of one value that is another entity's, or of an embedded one. */
    Optional<FieldView> field() {
        if (EntityContext.isEmbedded(key)) {
            return Optional.of(field(List.of(context.jpaAnnotation("EmbeddedId"))));
        } else if (key.origin() != Key.Origin.SHARED) {
            return Optional.empty();
        }
        List<Annotation> annotations = List.of(
                context.jpaAnnotation("Id"),
                context.jpaAnnotation("Column")
                        .with("name", Sql.literal(key.columns().get(0)))
                        .with("nullable", "false")
                        .with("updatable", "false"));
        return Optional.of(field(annotations));
    }

    private FieldView field(List<Annotation> annotations) {
        List<String> lines = AnnotationLines.of(annotations, List.of(), context.imports(), 4);
        String type = context.types().of(key).nullable(context.imports());
        return new FieldView(lines, type, EntityContext.keyName(context.entity()), "");
    }

    /** What a constructor sets an embedded identifier of one's own to; Hibernate fills in what is not known yet. */
    Optional<String> initial() {
        if (!EntityContext.isEmbedded(key) || key.origin() != Key.Origin.COMPOSITE) {
            return Optional.empty();
        }
        String values =
                key.parts().stream().map(part -> view(part).expression()).collect(Collectors.joining(", "));
        return Optional.of("new " + context.types().of(key) + "(" + values + ")");
    }

    private KeyView held() {
        String type = context.types().of(key).nullable(context.imports());
        return new KeyView(
                "key-shared.ftl",
                Javadoc.ofHtml("The identifier, null until the " + context.noun() + " is stored.", 4),
                type,
                EntityContext.keyGetter(context.planned()),
                EntityContext.keyName(context.entity()),
                "",
                List.of());
    }

    private KeyView composite() {
        List<PartView> parts = key.parts().stream().map(this::view).toList();
        TypeName type = context.types().of(key);
        return new KeyView(
                "key-composite.ftl",
                Javadoc.ofHtml(
                        key.nullable()
                                ? "The identifier, null until all that it refers to is stored."
                                : "The identifier.",
                        4),
                type.text(key.nullable(), context.imports()),
                EntityContext.keyGetter(context.planned()),
                "",
                type.toString(),
                parts);
    }

    private PartView view(Key.Part part) {
        String name = part.attribute().name();
        String local = JavaText.unused(name + "Id", context.attributeNames());
        if (part.attribute() instanceof ToOne relation) {
            PlannedEntity target = context.plan().entity(relation.target());
            return new PartView(
                    name + "." + EntityContext.keyGetter(target) + "()",
                    typeOf(part),
                    target.key().nullable(),
                    local);
        }
        return new PartView(name, typeOf(part), false, local);
    }

    /** The components of the record class of an identifier of several values. */
    List<ParameterView> components() {
        return key.parts().stream()
                .map(part -> new ParameterView(typeOf(part), part.attribute().name(), false))
                .toList();
    }

    private String typeOf(Key.Part part) {
        TypeName type = part.target()
                .map(context.types()::of)
                .orElseGet(() -> context.types()
                        .of(context.planned().attribute(part.attribute().name()).orElseThrow()));
        return type.toString();
    }

    /** Names that an entity's fields take. */
    static Set<String> fieldNames(PlannedEntity planned) {
        Set<String> names = EntityContext.names(planned.entity().attributes());
        if (planned.key().isSeparate()) {
            names.add(EntityContext.keyName(planned.entity()));
        }
        return names;
    }
}
