package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.entityplan.PlannedAttribute.Visibility;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Relation;
import io.github.ormgen.model.SoftDeletion;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.renderer.java.annotation.EntityContext;
import io.github.ormgen.renderer.java.text.AccessorNames;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.Javadoc;
import io.github.ormgen.renderer.java.text.TypeName;
import io.github.ormgen.renderer.java.view.AccessorsView;
import java.util.List;
import java.util.Optional;

/** The accessors of attributes that hold one value or one entity. */
final class SingleAccessors {

    private final EntityContext context;

    SingleAccessors(EntityContext context) {
        this.context = context;
    }

    /** The accessors of a value, or of the owning side of a to-one relation. */
    AccessorsView of(PlannedAttribute planned) {
        Attribute attribute = planned.attribute();
        TypeName type = context.types().of(planned);
        List<String> doc = attribute instanceof BasicAttribute basic
                        && attribute.declaration().doc().isEmpty()
                ? docOfRole(planned, basic)
                : Javadoc.of(attribute.declaration().doc(), 4);
        return new AccessorsView.Single(
                attribute instanceof ToOne ? "accessors-to-one.ftl" : "accessors-value.ftl",
                isOfMixin(attribute),
                doc,
                attribute.name(),
                type.text(planned.nullable(), context.imports()),
                AccessorNames.getter(attribute.name(), type.isFlag()),
                planned.writable() ? Optional.of(AccessorNames.setter(attribute.name())) : Optional.empty(),
                attribute instanceof ToOne relation ? setterDoc(relation) : List.of(),
                !planned.nullable() && !type.isPrimitive());
    }

    private List<String> docOfRole(PlannedAttribute planned, BasicAttribute attribute) {
        String noun = context.noun();
        return switch (attribute.role()) {
            case ID ->
                planned.nullable()
                        ? Javadoc.ofHtml("The identifier, null until the " + noun + " is stored.", 4)
                        : List.of();
            case FIELD ->
                PlannedAttribute.isLeftToTheDatabase(attribute)
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

    /** Whether an interface of a mixin has the getter. */
    static boolean isOfMixin(Attribute attribute) {
        return attribute.declaration().mixin().isPresent();
    }

    /** The owning side alone does not reach into the collection of the other: that would load it. */
    private List<String> setterDoc(ToOne relation) {
        return relation.otherSide()
                .map(inverse -> context.typeOf(relation.target()) + "#"
                        + (relation.unique() ? AccessorNames.setter(inverse) : AccessorNames.adder(inverse)))
                .map(method -> Javadoc.ofHtml("Sets this side alone; {@link " + method + "} keeps both in step.", 4))
                .orElse(List.of());
    }

    /** The accessors of the inverse side of a one-to-one relation. */
    AccessorsView inverse(PlannedAttribute planned, Relation association) {
        PlannedAttribute owning = context.plan().mappedBy(association);
        TypeName type = context.typeOf(association.target());
        String name = planned.name();
        String inStep = owning.writable() ? ", and keeps both sides in step." : ".";
        return new AccessorsView.Inverse(
                "accessors-inverse-one.ftl",
                isOfMixin(planned.attribute()),
                Javadoc.of(planned.attribute().declaration().doc(), 4),
                Javadoc.ofHtml("Replaces the " + JavaText.words(name) + inStep, 4),
                name,
                type.nullable(context.imports()),
                type.toString(),
                AccessorNames.getter(name, false),
                AccessorNames.setter(name),
                owning.writable() ? Optional.of(AccessorNames.setter(owning.name())) : Optional.empty(),
                owning.nullable(),
                JavaText.unused("former", context.attributeNames()),
                context.model().entity(association.target()).softDelete().map(deletion -> hidden(planned, deletion)));
    }

    /** The expression that holds for an object that its owner does not show. */
    private String hidden(PlannedAttribute planned, SoftDeletion deletion) {
        String gone = planned.name() + "." + ThroughAccessors.isDeleted(deletion) + "()";
        return planned.visibility() == Visibility.LIVING
                ? gone
                : gone + " && !"
                        + ThroughAccessors.isDeleted(
                                context.entity().softDelete().orElseThrow()) + "()";
    }
}
