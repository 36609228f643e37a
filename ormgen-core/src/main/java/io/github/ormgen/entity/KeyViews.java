package io.github.ormgen.entity;

import io.github.ormgen.entity.EntityView.KeyView;
import io.github.ormgen.entity.EntityView.PartView;
import io.github.ormgen.entityplan.Key;
import io.github.ormgen.entityplan.PlannedEntity;
import io.github.ormgen.model.ToOne;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The identifiers that are offered beside the attributes that they come from. */
final class KeyViews {

    private final Scope scope;
    private final Key key;

    KeyViews(Scope scope) {
        this.scope = scope;
        this.key = scope.planned().key();
    }

    /**
     * Whether an entity keeps its identifier as one embedded object: it does if a part of the key has several values
     * itself. As an id class such a key boots or not by the order in which Hibernate happens to see the entities, tried on
     * 7.4.5.
     */
    static boolean isEmbedded(Key key) {
        return key.nested();
    }

    /** The identifier of several values, or of another entity; empty if an attribute holds it alone. */
    Optional<KeyView> view() {
        if (!key.isSeparate()) {
            return Optional.empty();
        }
        return Optional.of(key.origin() == Key.Origin.SHARED || isEmbedded(key) ? held() : composite());
    }

    /** The field of an identifier of one value that is another entity's, or of an embedded one. */
    Optional<FieldView> field() {
        if (isEmbedded(key)) {
            return Optional.of(field(List.of(scope.jpaAnnotation("EmbeddedId"))));
        } else if (key.origin() != Key.Origin.SHARED) {
            return Optional.empty();
        }
        List<Annotation> annotations = List.of(
                scope.jpaAnnotation("Id"),
                scope.jpaAnnotation("Column")
                        .with("name", Sql.literal(key.columns().get(0)))
                        .with("nullable", "false")
                        .with("updatable", "false"));
        return Optional.of(field(annotations));
    }

    private FieldView field(List<Annotation> annotations) {
        List<String> lines = AnnotationLines.of(annotations, List.of(), scope.imports(), 4);
        String type = scope.types().of(key).nullable(scope.imports());
        return new FieldView(lines, type, Scope.keyName(scope.entity()), "");
    }

    /** What a constructor sets an embedded identifier of one's own to; Hibernate fills in what is not known yet. */
    Optional<String> initial() {
        if (!isEmbedded(key) || key.origin() != Key.Origin.COMPOSITE) {
            return Optional.empty();
        }
        String values =
                key.parts().stream().map(part -> view(part).expression()).collect(Collectors.joining(", "));
        return Optional.of("new " + scope.types().of(key) + "(" + values + ")");
    }

    private KeyView held() {
        String type = scope.types().of(key).nullable(scope.imports());
        return new KeyView(
                "key-shared.ftl",
                Javadoc.ofHtml("The identifier, null until the " + scope.noun() + " is stored.", 4),
                type,
                Scope.keyGetter(scope.planned()),
                Scope.keyName(scope.entity()),
                "",
                List.of());
    }

    private KeyView composite() {
        List<PartView> parts = key.parts().stream().map(this::view).toList();
        TypeName type = scope.types().of(key);
        return new KeyView(
                "key-composite.ftl",
                Javadoc.ofHtml(
                        key.nullable()
                                ? "The identifier, null until all that it refers to is stored."
                                : "The identifier.",
                        4),
                type.text(key.nullable(), scope.imports()),
                Scope.keyGetter(scope.planned()),
                "",
                type.toString(),
                parts);
    }

    private PartView view(Key.Part part) {
        String name = part.attribute().name();
        String local = JavaText.unused(name + "Id", scope.attributeNames());
        if (part.attribute() instanceof ToOne relation) {
            PlannedEntity target = scope.plan().entity(relation.target());
            return new PartView(
                    name + "." + Scope.keyGetter(target) + "()",
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
                .map(scope.types()::of)
                .orElseGet(() -> scope.types()
                        .of(scope.planned().attribute(part.attribute().name()).orElseThrow()));
        return type.toString();
    }

    /** Names that an entity's fields take. */
    static Set<String> fieldNames(PlannedEntity planned) {
        Set<String> names = Scope.names(planned.entity().attributes());
        if (planned.key().isSeparate()) {
            names.add(Scope.keyName(planned.entity()));
        }
        return names;
    }
}
