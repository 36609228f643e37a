package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.entityplan.PlannedAttribute.Visibility;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Relation;
import io.github.ormgen.model.SoftDeletion;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.renderer.java.text.AccessorNames;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.Javadoc;
import io.github.ormgen.renderer.java.text.TypeName;
import io.github.ormgen.renderer.java.view.AccessorsView;
import java.util.List;
import java.util.Optional;

/** The accessors of attributes that hold one value or one entity. */
record SingleAccessors(EntityContext context) {

    /** The accessors of a value, or of the owning side of a to-one relation. */
    AccessorsView of(PlannedAttribute planned) {
        Attribute attribute = planned.attribute();
        TypeName type = context.types().of(planned);
        Optional<String> doc = attribute.declaration().doc();
        return new AccessorsView.Single(
                attribute instanceof ToOne ? "accessors-to-one.ftl" : "accessors-value.ftl",
                attribute.declaration().mixin().isPresent(),
                attribute instanceof BasicAttribute basic && doc.isEmpty()
                        ? ofHtml(docOfRole(planned, basic))
                        : Javadoc.of(doc, 4),
                attribute.name(),
                type.text(planned.nullable(), context.imports()),
                AccessorNames.getter(attribute.name(), type.isFlag()),
                planned.writable() ? Optional.of(AccessorNames.setter(attribute.name())) : Optional.empty(),
                attribute instanceof ToOne relation ? ofHtml(setterDoc(relation)) : List.of(),
                !planned.nullable() && !type.isPrimitive());
    }

    private static List<String> ofHtml(Optional<String> html) {
        return html.map(text -> Javadoc.ofHtml(text, 4)).orElse(List.of());
    }

    private Optional<String> docOfRole(PlannedAttribute planned, BasicAttribute attribute) {
        String noun = context.noun();
        String untilStored = ", null until the " + noun + " is stored.";
        return switch (attribute.role()) {
            case ID -> planned.nullable() ? Optional.of("The identifier" + untilStored) : Optional.empty();
            case FIELD ->
                PlannedAttribute.isLeftToTheDatabase(attribute)
                        ? Optional.of("What the database made of it" + (attribute.optional() ? "." : untilStored))
                        : Optional.empty();
            case VERSION ->
                Optional.of("The number of updates, for optimistic locking; null until the " + noun + " is stored.");
            case CREATED -> Optional.of("When the " + noun + " was first stored, null until then.");
            case UPDATED -> Optional.of("When the " + noun + " was last changed, null until it is stored.");
            case DELETED ->
                Optional.of(
                        attribute.optional()
                                ? "When the " + noun + " was deleted, null while it lives."
                                : "Whether the " + noun + " was deleted.");
        };
    }

    /** The owning side alone does not reach into the collection of the other: that would load it. */
    private Optional<String> setterDoc(ToOne relation) {
        return relation.otherSide()
                .map(inverse -> context.typeOf(relation.target()) + "#"
                        + (relation.unique() ? AccessorNames.setter(inverse) : AccessorNames.adder(inverse)))
                .map(method -> "Sets this side alone; {@link " + method + "} keeps both in step.");
    }

    /** The accessors of the inverse side of a one-to-one relation. */
    AccessorsView inverse(PlannedAttribute planned, Relation association) {
        PlannedAttribute owning = context.plan().mappedBy(association);
        TypeName type = context.typeOf(association.target());
        String name = planned.name();
        String inStep = owning.writable() ? ", and keeps both sides in step." : ".";
        return new AccessorsView.Inverse(
                "accessors-inverse-one.ftl",
                association.declaration().mixin().isPresent(),
                Javadoc.of(association.declaration().doc(), 4),
                Javadoc.ofHtml("Replaces the " + JavaText.words(name) + inStep, 4),
                name,
                type.nullable(context.imports()),
                type.toString(),
                AccessorNames.getter(name, false),
                AccessorNames.setter(name),
                owning.writable() ? Optional.of(AccessorNames.setter(owning.name())) : Optional.empty(),
                owning.nullable(),
                context.local("former"),
                context.model().entity(association.target()).softDelete().map(deletion -> hidden(planned, deletion)));
    }

    /** The expression that holds for an object that its owner does not show. */
    private String hidden(PlannedAttribute planned, SoftDeletion deletion) {
        String gone = planned.name() + "." + ManyAccessors.isDeleted(deletion) + "()";
        return planned.visibility() == Visibility.LIVING
                ? gone
                : gone + " && !"
                        + ManyAccessors.isDeleted(context.entity().softDelete().orElseThrow()) + "()";
    }
}
