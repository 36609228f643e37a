package io.github.ormgen.model.link;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.Declaration;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.ThroughView;
import io.github.ormgen.model.link.draft.EntityDraft;
import io.github.ormgen.model.link.draft.JoinEntities;
import io.github.ormgen.model.link.draft.Member;
import io.github.ormgen.model.link.relation.CollectionLinker;
import io.github.ormgen.model.link.relation.ToOneLinker;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts an entity's attributes together, in their order. */
record AttributeAssembler(ToOneLinker toOnes, CollectionLinker collections, Diagnostics diagnostics) {

    /** All attributes: the identifier's, fields, relations, then what conventions bring. */
    List<Attribute> attributes(EntityDraft draft) {
        Map<String, List<Attribute>> relations = new HashMap<>();
        for (Member<RelationSpec> relation : draft.relations) {
            relations
                    .computeIfAbsent(relation.spec().name().value(), name -> new ArrayList<>())
                    .addAll(link(draft, relation));
        }
        List<String> id = draft.id.map(Identifier::attributes).orElse(List.of());
        List<Attribute> all = new ArrayList<>();
        for (String name : id) {
            draft.field(name).ifPresent(all::add);
            all.addAll(relations.getOrDefault(name, List.of()));
        }
        draft.fields.stream().filter(field -> !id.contains(field.name())).forEach(all::add);
        draft.relations.stream()
                .map(relation -> relation.spec().name().value())
                .distinct()
                .filter(name -> !id.contains(name))
                .forEach(name -> all.addAll(relations.getOrDefault(name, List.of())));
        all.addAll(draft.system);
        checkNames(draft, all);
        return all;
    }

    private List<Attribute> link(EntityDraft draft, Member<RelationSpec> relation) {
        List<Attribute> linked = new ArrayList<>();
        if (ToOneLinker.isOwning(relation.spec())) {
            toOnes.link(draft, relation).ifPresent(linked::add);
        } else {
            collections.link(draft, relation).ifPresent(linked::add);
        }
        Optional.ofNullable(draft.views.get(relation.spec().name().value()))
                .ifPresent(side -> linked.add(view(draft, side)));
        return linked;
    }

    private static ThroughView view(EntityDraft draft, JoinEntities.Side side) {
        RelationSpec spec = side.relation();
        String name = spec.name().value();
        return new ThroughView(
                new Declaration(
                        name,
                        draft.name() + "." + name,
                        spec.doc().map(Located::value),
                        List.of(),
                        Optional.empty(),
                        spec.renamedFrom().map(Located::value),
                        spec.name().at()),
                spec.target().base(),
                side.collection(),
                side.joinEntity(),
                side.far());
    }

    private void checkNames(EntityDraft draft, List<Attribute> attributes) {
        Map<String, Location> places = new HashMap<>();
        for (Attribute attribute : attributes) {
            Location at = attribute.declaration().at();
            Location first = places.putIfAbsent(attribute.name(), at);
            if (first != null && !isShadow(attribute, first)) {
                boolean derived = draft.views.containsKey(attribute.name());
                diagnostics.error(
                        Code.DECLARED_TWICE,
                        at,
                        draft.name() + " has two attributes named '" + attribute.name() + "'.",
                        "The other one is declared at " + first + "; rename one of the two"
                                + (derived ? ", or name the collection of join entities with as:." : "."));
            }
        }
    }

    /** Whether a view comes twice only because its collection does, which has its own error. */
    private static boolean isShadow(Attribute attribute, Location first) {
        return attribute instanceof ThroughView view
                && !view.through().equals(view.name())
                && first.equals(view.declaration().at());
    }
}
