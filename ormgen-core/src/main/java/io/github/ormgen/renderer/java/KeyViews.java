package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.Key;
import io.github.ormgen.entityplan.PlannedEntity;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.renderer.java.text.Javadoc;
import io.github.ormgen.renderer.java.text.TypeName;
import io.github.ormgen.renderer.java.view.EntityView.KeyView;
import io.github.ormgen.renderer.java.view.EntityView.PartView;
import io.github.ormgen.renderer.java.view.FieldView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The identifiers that are offered beside the attributes that they come from. */
record KeyViews(EntityContext context, Key key) {

    KeyViews(EntityContext context) {
        this(context, context.planned().key());
    }

    /** The identifier of several values, or of another entity; empty if an attribute holds it alone. */
    Optional<KeyView> view() {
        if (!key.isSeparate()) {
            return Optional.empty();
        }
        boolean held = isHeld();
        List<PartView> parts =
                held ? List.of() : key.parts().stream().map(this::view).toList();
        TypeName type = context.types().of(key);
        String untilStored =
                ", null until " + (held ? "the " + context.noun() : "all that it refers to") + " is stored.";
        boolean nullable = held || key.nullable();
        return Optional.of(new KeyView(
                held ? "key-shared.ftl" : "key-composite.ftl",
                Javadoc.ofHtml("The identifier" + (nullable ? untilStored : "."), 4),
                type.text(nullable, context.imports()),
                EntityContext.keyGetter(context.planned()),
                held ? EntityContext.keyName(context.entity()) : "",
                held ? "" : type.toString(),
                parts));
    }

    /** Whether a field holds it: that of another entity, or an embedded one. */
    private boolean isHeld() {
        return key.origin() == Key.Origin.SHARED || context.hasEmbeddedId();
    }

    /** The field of an identifier that has one beside the attributes. */
    Optional<FieldView> field() {
        if (!isHeld()) {
            return Optional.empty();
        }
        List<Annotation> annotations = context.hasEmbeddedId()
                ? List.of(Annotation.jpa("EmbeddedId"))
                : List.of(
                        Annotation.jpa("Id"),
                        Annotation.jpa("Column")
                                .with("name", Sql.literal(key.columns().get(0)))
                                .with("nullable", "false")
                                .with("updatable", "false"));
        List<String> lines = Annotation.lines(annotations, List.of(), context.imports(), 4);
        String type = context.types().of(key).nullable(context.imports());
        return Optional.of(new FieldView(lines, type, EntityContext.keyName(context.entity()), ""));
    }

    /** What a constructor sets an embedded identifier of one's own to; Hibernate fills in what is not known yet. */
    Optional<String> initial() {
        if (!context.hasEmbeddedId() || key.origin() != Key.Origin.COMPOSITE) {
            return Optional.empty();
        }
        String values =
                key.parts().stream().map(part -> view(part).expression()).collect(Collectors.joining(", "));
        return Optional.of("new " + context.types().of(key) + "(" + values + ")");
    }

    private PartView view(Key.Part part) {
        String name = part.attribute().name();
        String local = context.local(name + "Id");
        if (part.attribute() instanceof ToOne relation) {
            PlannedEntity target = context.plan().entity(relation.target());
            String expression = name + "." + EntityContext.keyGetter(target) + "()";
            return new PartView(expression, typeOf(part), target.key().nullable(), local);
        }
        return new PartView(name, typeOf(part), false, local);
    }

    String typeOf(Key.Part part) {
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
