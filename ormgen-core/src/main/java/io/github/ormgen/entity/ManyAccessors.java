package io.github.ormgen.entity;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.CollectionKind;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.InverseManyToMany;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.ToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The accessors of collections, which keep the other sides in step. */
final class ManyAccessors {

    private final Scope scope;

    ManyAccessors(Scope scope) {
        this.scope = scope;
    }

    AccessorsView of(OneToMany relation) {
        Entity target = scope.model().entity(relation.target());
        ToOne owning = (ToOne) target.attribute(relation.mappedBy()).orElseThrow();
        boolean settable = new AttributeRules(target).isWritable(owning);
        String parameter = parameter(relation.name());
        List<String> links = new ArrayList<>();
        List<String> unlinks = new ArrayList<>();
        if (settable) {
            String setter = parameter + "." + AccessorNames.setter(owning.name());
            links.add(setter + "(this);");
            if (owning.optional()) {
                unlinks.add(setter + "(null);");
            }
        }
        if (relation.ofJoinEntities()) {
            otherEnds(target, owning, parameter, links, unlinks);
        }
        String template = relation.ofJoinEntities() ? "accessors-join-entities.ftl" : "accessors-one-to-many.ftl";
        return many(template, relation, relation.target(), relation.collection(), links, unlinks);
    }

    /** A join entity stands in a collection at each of its ends. */
    private void otherEnds(
            Entity joinEntity, ToOne owning, String parameter, List<String> links, List<String> unlinks) {
        for (Attribute attribute : joinEntity.attributes()) {
            if (attribute instanceof ToOne end
                    && !end.equals(owning)
                    && end.inverse().isPresent()
                    && !end.optional()) {
                String other = parameter + "." + AccessorNames.getter(end.name(), false) + "().";
                links.add(other + AccessorNames.adder(end.inverse().get()) + "(" + parameter + ");");
                unlinks.add(other + AccessorNames.remover(end.inverse().get()) + "(" + parameter + ");");
            }
        }
    }

    AccessorsView of(ManyToMany relation) {
        String parameter = parameter(relation.name());
        List<String> links = new ArrayList<>();
        List<String> unlinks = new ArrayList<>();
        relation.inverse().ifPresent(inverse -> {
            links.add(parameter + "." + AccessorNames.adder(inverse) + "(this);");
            unlinks.add(parameter + "." + AccessorNames.remover(inverse) + "(this);");
        });
        return many("accessors-many-to-many.ftl", relation, relation.target(), relation.collection(), links, unlinks);
    }

    AccessorsView of(InverseManyToMany relation) {
        String parameter = parameter(relation.name());
        return many(
                "accessors-many-to-many.ftl",
                relation,
                relation.target(),
                relation.collection(),
                List.of(parameter + "." + AccessorNames.adder(relation.mappedBy()) + "(this);"),
                List.of(parameter + "." + AccessorNames.remover(relation.mappedBy()) + "(this);"));
    }

    private AccessorsView many(
            String template,
            Attribute relation,
            String target,
            CollectionKind kind,
            List<String> links,
            List<String> unlinks) {
        boolean isSet = kind == CollectionKind.SET;
        String name = relation.name();
        String parameter = parameter(name);
        String collection = scope.imports().of(isSet ? "java.util.Set" : "java.util.List");
        String element = scope.typeOf(target).toString();
        String inStep = links.isEmpty() ? "." : ", and keeps both sides in step.";
        return new AccessorsView.Many(
                template,
                SingleAccessors.isOfMixin(relation),
                doc(relation),
                links.isEmpty() ? List.of() : Javadoc.ofHtml("Adds " + oneOf(name) + inStep, 4),
                unlinks.isEmpty() ? List.of() : Javadoc.ofHtml("Takes " + oneOf(name) + " out" + inStep, 4),
                name,
                parameter.equals(name) ? "this." + name : name,
                collection + "<" + element + ">",
                view(isSet, relation instanceof OneToMany, name),
                isSet || !(relation instanceof OneToMany),
                element,
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
            return scope.imports().of("java.util.List") + ".copyOf(" + name + ")";
        }
        String method = isSet ? ".unmodifiableSet(" : ".unmodifiableList(";
        return scope.imports().of("java.util.Collections") + method + name + ")";
    }

    private static String oneOf(String collection) {
        return "one of the " + JavaText.words(collection);
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

    /** The name of a parameter for one element; no keyword, and where it hides the field the field is told from it. */
    static String parameter(String collection) {
        return JavaText.unused(AccessorNames.element(collection), Set.of());
    }
}
