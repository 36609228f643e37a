package io.github.ormgen.entity;

import io.github.ormgen.entity.EntityView.KeyView;
import io.github.ormgen.entity.EntityView.PartView;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.ToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The identifiers that are offered beside the attributes that they come from. */
final class KeyViews {

    private final Scope scope;
    private final Keys keys;

    KeyViews(Scope scope) {
        this.scope = scope;
        this.keys = new Keys(scope.model());
    }

    /** The identifier of several values, or of another entity; empty if an attribute holds it alone. */
    Optional<KeyView> view() {
        Identifier id = scope.entity().id();
        if (id instanceof Identifier.Shared || isEmbedded()) {
            return Optional.of(held());
        }
        return id instanceof Identifier.Composite composite ? Optional.of(composite(composite)) : Optional.empty();
    }

    /** The field of an identifier of one value that is another entity's, or of an embedded one. */
    Optional<FieldView> field() {
        if (isEmbedded()) {
            return Optional.of(field(List.of(scope.jpaAnnotation("EmbeddedId"))));
        } else if (!isCopied()) {
            return Optional.empty();
        }
        ToOne relation = (ToOne) scope.entity().idAttributes().get(0);
        List<Annotation> annotations = List.of(
                scope.jpaAnnotation("Id"),
                scope.jpaAnnotation("Column")
                        .with("name", Sql.literal(relation.joinColumns().get(0).name()))
                        .with("nullable", "false")
                        .with("updatable", "false"));
        return Optional.of(field(annotations));
    }

    private FieldView field(List<Annotation> annotations) {
        List<String> lines = AnnotationLines.of(annotations, List.of(), scope.imports(), 4);
        TypeName type = keys.typeOf(scope.entity(), scope.types());
        return new FieldView(lines, type.nullable(scope.imports()), Keys.name(scope.entity()), "");
    }

    /** What a constructor sets an embedded identifier of one's own to; Hibernate fills in what is not known yet. */
    Optional<String> initial() {
        if (!isEmbedded() || !(scope.entity().id() instanceof Identifier.Composite id)) {
            return Optional.empty();
        }
        String values = scope.entity().idAttributes().stream()
                .map(attribute -> part(attribute).expression())
                .collect(Collectors.joining(", "));
        return Optional.of("new " + scope.types().named(id.idClass().fullName()) + "(" + values + ")");
    }

    private boolean isEmbedded() {
        return keys.isEmbedded(scope.entity());
    }

    private boolean isCopied() {
        return scope.entity().id() instanceof Identifier.Shared && keys.isSimple(scope.entity());
    }

    private KeyView held() {
        TypeName type = keys.typeOf(scope.entity(), scope.types());
        return new KeyView(
                "key-shared.ftl",
                Javadoc.ofHtml("The identifier, null until the " + scope.noun() + " is stored.", 4),
                type.nullable(scope.imports()),
                keys.getter(scope.entity()),
                Keys.name(scope.entity()),
                "",
                List.of());
    }

    private KeyView composite(Identifier.Composite id) {
        List<PartView> parts =
                scope.entity().idAttributes().stream().map(this::part).toList();
        TypeName type = scope.types().named(id.idClass().fullName());
        boolean nullable = parts.stream().anyMatch(PartView::nullable);
        return new KeyView(
                "key-composite.ftl",
                Javadoc.ofHtml(
                        nullable ? "The identifier, null until all that it refers to is stored." : "The identifier.",
                        4),
                nullable ? type.nullable(scope.imports()) : type.toString(),
                keys.getter(scope.entity()),
                "",
                type.toString(),
                parts);
    }

    private PartView part(Attribute attribute) {
        String local = JavaText.unused(attribute.name() + "Id", scope.attributeNames());
        if (attribute instanceof ToOne relation) {
            Entity target = scope.model().entity(relation.target());
            return new PartView(
                    relation.name() + "." + keys.getter(target) + "()",
                    keys.typeOf(target, scope.types()).toString(),
                    keys.isNullable(target),
                    local);
        }
        return new PartView(attribute.name(), valueType(attribute).toString(), false, local);
    }

    /** The components of the record class of an identifier of several values. */
    List<ParameterView> components() {
        List<ParameterView> components = new ArrayList<>();
        for (Attribute attribute : scope.entity().idAttributes()) {
            TypeName type = attribute instanceof ToOne relation
                    ? keys.typeOf(scope.model().entity(relation.target()), scope.types())
                    : valueType(attribute);
            components.add(new ParameterView(type.toString(), attribute.name(), false));
        }
        return components;
    }

    private TypeName valueType(Attribute attribute) {
        return attribute instanceof EmbeddedAttribute embedded
                ? scope.types()
                        .named(scope.model()
                                .embeddable(embedded.embeddable())
                                .name()
                                .fullName())
                : scope.types().of(((BasicAttribute) attribute).type());
    }

    /** Names that an entity's fields take. */
    static Set<String> fieldNames(Entity entity) {
        Set<String> names = new java.util.HashSet<>(Scope.attributeNames(entity));
        if (entity.id() instanceof Identifier.Shared || entity.id() instanceof Identifier.Composite) {
            names.add(Keys.name(entity));
        }
        return names;
    }
}
