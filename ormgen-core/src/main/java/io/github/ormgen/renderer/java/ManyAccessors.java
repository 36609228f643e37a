package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.CollectionKind;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.Relation;
import io.github.ormgen.model.SoftDeletion;
import io.github.ormgen.model.ThroughView;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.renderer.java.text.AccessorNames;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.Javadoc;
import io.github.ormgen.renderer.java.view.AccessorsView;
import io.github.ormgen.renderer.java.view.ParameterView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The accessors of collections, which keep the other sides in step, and of views over collections of join entities. */
record ManyAccessors(EntityContext context) {

    AccessorsView of(PlannedAttribute planned, Relation association) {
        String parameter = parameter(planned.name());
        List<String> links = new ArrayList<>();
        List<String> unlinks = new ArrayList<>();
        String template = "accessors-many-to-many.ftl";
        if (association instanceof OneToMany relation) {
            template = relation.ofJoinEntities() ? "accessors-join-entities.ftl" : "accessors-one-to-many.ftl";
            linkOwner(context.plan().mappedBy(association), parameter, links, unlinks);
            linkOtherEnds(relation, parameter, links, unlinks);
        } else if (association.otherSide().isPresent()) {
            String other = association.otherSide().get();
            links.add(parameter + "." + AccessorNames.adder(other) + "(this);");
            unlinks.add(parameter + "." + AccessorNames.remover(other) + "(this);");
        }
        return many(template, planned, association, links, unlinks);
    }

    private static void linkOwner(PlannedAttribute owning, String parameter, List<String> links, List<String> unlinks) {
        if (owning.writable()) {
            String setter = parameter + "." + AccessorNames.setter(owning.name());
            links.add(setter + "(this);");
            if (owning.nullable()) {
                unlinks.add(setter + "(null);");
            }
        }
    }

    private void linkOtherEnds(OneToMany relation, String parameter, List<String> links, List<String> unlinks) {
        for (ToOne end : context.plan().otherEnds(relation)) {
            String other = parameter + "." + AccessorNames.getter(end.name(), false) + "().";
            String inverse = end.otherSide().orElseThrow();
            links.add(other + AccessorNames.adder(inverse) + "(" + parameter + ");");
            unlinks.add(other + AccessorNames.remover(inverse) + "(" + parameter + ");");
        }
    }

    private AccessorsView many(
            String template, PlannedAttribute planned, Relation association, List<String> links, List<String> unlinks) {
        boolean isSet = association.collection() == CollectionKind.SET;
        boolean isOneToMany = association.kind() == Relation.Kind.ONE_TO_MANY;
        String name = planned.name();
        String parameter = parameter(name);
        String type = context.typeOf(planned);
        String one = "one of the " + JavaText.words(name);
        String inStep = links.isEmpty() ? "." : ", and keeps both sides in step.";
        return new AccessorsView.Many(
                template,
                association.declaration().mixin().isPresent(),
                doc(association),
                links.isEmpty() ? List.of() : Javadoc.ofHtml("Adds " + one + inStep, 4),
                unlinks.isEmpty() ? List.of() : Javadoc.ofHtml("Takes " + one + " out" + inStep, 4),
                name,
                parameter.equals(name) ? "this." + name : name,
                type,
                view(isSet, isOneToMany, name),
                isSet || !isOneToMany,
                context.typeOf(association.target()).toString(),
                parameter,
                AccessorNames.getter(name, false),
                AccessorNames.adder(name),
                AccessorNames.remover(name),
                links,
                unlinks);
    }

    /** A read-only view of a collection; a copy where the field is a set and the model says list. */
    private String view(boolean isSet, boolean isOneToMany, String name) {
        if (!isSet && !isOneToMany) {
            return context.imports().of("java.util.List") + ".copyOf(" + name + ")";
        }
        String method = isSet ? ".unmodifiableSet(" : ".unmodifiableList(";
        return context.imports().of("java.util.Collections") + method + name + ")";
    }

    private static List<String> doc(Attribute relation) {
        String name = relation.name();
        String what = relation.declaration()
                .doc()
                .map(doc -> Javadoc.escape(doc) + "\n\nRead-only")
                .orElse("The " + JavaText.words(name) + ", read-only");
        return Javadoc.ofHtml(
                what + "; see {@link #" + AccessorNames.adder(name) + "} and {@link #" + AccessorNames.remover(name)
                        + "}.",
                4);
    }

    AccessorsView through(ThroughView view) {
        OneToMany collection =
                (OneToMany) context.entity().attribute(view.through()).orElseThrow();
        String element = context.typeOf(view.target()).toString();
        String parameter = parameter(view.name());
        List<ParameterView> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        for (PlannedAttribute required :
                context.plan().entity(view.joinEntity()).required()) {
            if (required.name().equals(collection.mappedBy())) {
                arguments.add("this");
            } else {
                String name = required.name().equals(view.reference()) ? parameter : required.name();
                parameters.add(new ParameterView(context.types().of(required).toString(), name, false));
                arguments.add(name);
            }
        }
        String words = JavaText.words(view.name());
        return new AccessorsView.Through(
                "accessors-through.ftl",
                view.declaration().mixin().isPresent(),
                throughDoc(view, words),
                Javadoc.ofHtml("Adds one of the " + words + ", and keeps all sides in step.", 4),
                Javadoc.ofHtml("Takes one of the " + words + " out, and keeps all sides in step.", 4),
                context.imports().of("java.util.List") + "<" + element + ">",
                view.through(),
                context.typeOf(view.joinEntity()).toString(),
                AccessorNames.getter(view.reference(), false),
                element,
                context.model().entity(view.target()).softDelete().map(ManyAccessors::isDeleted),
                parameter,
                AccessorNames.getter(view.name(), false),
                AccessorNames.adder(view.name()),
                AccessorNames.remover(view.name()),
                AccessorNames.adder(view.through()),
                AccessorNames.remover(view.through()),
                parameters,
                arguments,
                JavaText.unused("each", List.of(parameter)));
    }

    private static List<String> throughDoc(ThroughView view, String words) {
        String what = view.declaration().doc().map(Javadoc::escape).orElse("The " + words + ".");
        String getter = "get" + AccessorNames.capitalized(view.through());
        return Javadoc.ofHtml(what + " A view of {@link #" + getter + "}, read-only.", 4);
    }

    /** The method that tells whether an object was deleted: the flag's own getter, or one beside the timestamp. */
    static String isDeleted(SoftDeletion deletion) {
        return deletion.isTimed() ? "isDeleted" : AccessorNames.getter(deletion.attribute(), true);
    }

    /** The name of a parameter for one element; no keyword, and where it hides the field the field is told from it. */
    private static String parameter(String collection) {
        return JavaText.unused(AccessorNames.element(collection), Set.of());
    }
}
