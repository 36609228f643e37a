package io.github.ormgen.entity;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.InverseOne;
import io.github.ormgen.model.SoftDeletion;
import io.github.ormgen.model.ToOne;
import java.util.List;
import java.util.Optional;

/** The accessors of attributes that hold one value or one entity. */
final class SingleAccessors {

    private final Scope scope;
    private final BasicFields fields;

    SingleAccessors(Scope scope, BasicFields fields) {
        this.scope = scope;
        this.fields = fields;
    }

    AccessorsView of(BasicAttribute attribute) {
        TypeName type = fields.typeOf(attribute);
        boolean nullable = AttributeRules.isNullable(scope.entity(), attribute);
        boolean isFlag = type.isPrimitive() && type.raw().equals("boolean");
        List<String> doc = attribute.declaration().doc().isPresent()
                ? Javadoc.of(attribute.declaration().doc(), 4)
                : docOfRole(attribute);
        return single(
                "accessors-value.ftl",
                attribute,
                doc,
                nullable ? type.nullable(scope.imports()) : type.toString(),
                AccessorNames.getter(attribute.name(), isFlag),
                !nullable && !type.isPrimitive());
    }

    private List<String> docOfRole(BasicAttribute attribute) {
        String noun = scope.noun();
        return switch (attribute.role()) {
            case ID ->
                AttributeRules.isNullable(scope.entity(), attribute)
                        ? Javadoc.ofHtml("The identifier, null until the " + noun + " is stored.", 4)
                        : List.of();
            case FIELD ->
                AttributeRules.isLeftToTheDatabase(attribute)
                        ? Javadoc.ofHtml(
                                "What the database made of it"
                                        + (attribute.optional() ? "." : ", null until the " + noun + " is stored."),
                                4)
                        : List.of();
            case VERSION ->
                Javadoc.ofHtml(
                        "The number of updates, for optimistic locking; null until the " + noun + " is stored.", 4);
            case CREATED -> Javadoc.ofHtml("When the " + noun + " was first stored, null until then.", 4);
            case UPDATED -> Javadoc.ofHtml("When the " + noun + " was last changed, null until it is stored.", 4);
            case DELETED ->
                attribute.optional()
                        ? Javadoc.ofHtml("When the " + noun + " was deleted, null while it lives.", 4)
                        : Javadoc.ofHtml("Whether the " + noun + " was deleted.", 4);
        };
    }

    AccessorsView of(EmbeddedAttribute attribute) {
        TypeName type = fields.typeOf(attribute);
        return single(
                "accessors-value.ftl",
                attribute,
                Javadoc.of(attribute.declaration().doc(), 4),
                attribute.optional() ? type.nullable(scope.imports()) : type.toString(),
                AccessorNames.getter(attribute.name(), false),
                !attribute.optional());
    }

    AccessorsView of(ToOne relation) {
        TypeName type = scope.typeOf(relation.target());
        return single(
                "accessors-to-one.ftl",
                relation,
                Javadoc.of(relation.declaration().doc(), 4),
                relation.optional() ? type.nullable(scope.imports()) : type.toString(),
                AccessorNames.getter(relation.name(), false),
                !relation.optional());
    }

    /** A living object shows no deleted one; a deleted object does, since they are restored together. */
    private String hidden(InverseOne relation, SoftDeletion deletion) {
        String gone = relation.name() + "." + ThroughAccessors.isDeleted(deletion) + "()";
        return scope.entity()
                .softDelete()
                .map(own -> gone + " && !" + ThroughAccessors.isDeleted(own) + "()")
                .orElse(gone);
    }

    private AccessorsView single(
            String template, Attribute attribute, List<String> doc, String type, String getter, boolean checked) {
        return new AccessorsView.Single(
                template,
                isOfMixin(attribute),
                doc,
                attribute.name(),
                type,
                getter,
                scope.rules().isWritable(attribute)
                        ? Optional.of(AccessorNames.setter(attribute.name()))
                        : Optional.empty(),
                attribute instanceof ToOne relation ? setterDoc(relation) : List.of(),
                checked);
    }

    /** Whether an interface of a mixin has the getter. */
    static boolean isOfMixin(Attribute attribute) {
        return attribute.declaration().mixin().isPresent();
    }

    /** The owning side alone does not reach into the collection of the other: that would load it. */
    private List<String> setterDoc(ToOne relation) {
        return relation.inverse()
                .map(inverse -> scope.typeOf(relation.target()) + "#" + otherSide(relation, inverse))
                .map(method -> Javadoc.ofHtml("Sets this side alone; {@link " + method + "} keeps both in step.", 4))
                .orElse(List.of());
    }

    private String otherSide(ToOne relation, String inverse) {
        return relation.unique() ? AccessorNames.setter(inverse) : AccessorNames.adder(inverse);
    }

    AccessorsView of(InverseOne relation) {
        ToOne owning = (ToOne) scope.model()
                .entity(relation.target())
                .attribute(relation.mappedBy())
                .orElseThrow();
        boolean settable = new AttributeRules(scope.model().entity(relation.target())).isWritable(owning);
        TypeName type = scope.typeOf(relation.target());
        String words = JavaText.words(relation.name());
        return new AccessorsView.Inverse(
                isOfMixin(relation),
                Javadoc.of(relation.declaration().doc(), 4),
                Javadoc.ofHtml("Replaces the " + words + (settable ? ", and keeps both sides in step." : "."), 4),
                relation.name(),
                type.nullable(scope.imports()),
                type.toString(),
                AccessorNames.getter(relation.name(), false),
                AccessorNames.setter(relation.name()),
                settable ? Optional.of(AccessorNames.setter(owning.name())) : Optional.empty(),
                owning.optional(),
                JavaText.unused("former", scope.attributeNames()),
                scope.softDeletionOf(relation.target()).map(deletion -> hidden(relation, deletion)));
    }
}
