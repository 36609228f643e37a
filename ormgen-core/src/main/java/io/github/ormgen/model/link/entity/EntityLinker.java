package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Declaration;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Entity.Equality;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.ThroughView;
import io.github.ormgen.model.link.entity.JoinEntities.Ends;
import io.github.ormgen.model.link.field.Declared;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.field.FieldPlace;
import io.github.ormgen.model.link.naming.ColumnNames;
import io.github.ormgen.model.link.naming.Conventions;
import io.github.ormgen.schema.Index;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.MixinSpec;
import io.github.ormgen.spec.RelationSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Links the entities over tables: attributes in their order, keys, indexes and checks. */
public record EntityLinker(Conventions conventions, JoinEntities joinEntities, FieldLinker fields) {

    /** The entities, by name. */
    public SortedMap<String, Entity> link() {
        SortedMap<String, EntityDraft> drafts = new TreeMap<>();
        Set<String> usedMixins = new HashSet<>();
        fields.declarations().entities.forEach((name, declared) -> drafts.put(name, draft(declared, usedMixins)));
        CollectionLinker relations = new CollectionLinker(drafts);
        for (EntityDraft draft : drafts.values()) {
            draft.attributes = attributes(draft, relations);
            draft.columns = ColumnNames.of(draft.attributes);
        }
        Map<KeyLinker.Referred, String> referrers = KeyLinker.referrers(drafts.values());
        SortedMap<String, Entity> entities = new TreeMap<>();
        drafts.forEach((name, draft) -> entities.put(name, entity(draft, referrers)));
        return entities;
    }

    /** Begins an entity: its table, fields, identifier and what conventions bring; relations come after. */
    private EntityDraft draft(Declared<EntitySpec> declared, Set<String> usedMixins) {
        EntitySpec spec = declared.spec();
        String name = spec.name().value();
        List<MixinSpec> mixins = fields.declarations().mixinsOf(spec.mixins(), name);
        Optional<Ends> ends = joinEntities.ends(name);
        Members members = Members.of(spec, ends, mixins, fields::expand);
        EntityDraft draft = new EntityDraft(declared, members, ends.isPresent(), conventions, fields);
        mixins.stream()
                .map(mixin -> mixin.name().value())
                .filter(mixin -> !usedMixins.add(mixin))
                .forEach(draft.reportedMixins::add);
        members.relations().forEach(relation -> addRelation(draft, relation));
        IdLinker ids = new IdLinker(draft);
        ids.generated().ifPresent(draft.fields::add);
        members.fields().forEach(field -> draft.fields.add(field(draft, field)));
        ids.link();
        new SystemAttributes(draft).add();
        return draft;
    }

    private Attribute field(EntityDraft draft, Member<FieldSpec> field) {
        FieldPlace place = FieldPlace.in(draft.name(), field.mixin());
        // What is wrong with a mixin's field is reported once, with the mixin.
        return field.mixin().isPresent()
                ? draft.diagnostics.quietly(() -> fields.link(field.spec(), place))
                : fields.link(field.spec(), place);
    }

    private void addRelation(EntityDraft draft, Member<RelationSpec> relation) {
        Optional<JoinEntities.Side> side = joinEntities.side(draft.name(), relation.spec());
        if (side.isPresent()) {
            RelationForm.JOIN_ENTITY_SIDE.check(draft, relation.spec());
            draft.add(new Member<>(side.get().ofJoinEntities(), relation.mixin()));
            draft.views.put(side.get().collection(), side.get());
        } else {
            draft.add(relation);
        }
    }

    /** All attributes: the identifier's, fields, relations, then what conventions bring. */
    private static List<Attribute> attributes(EntityDraft draft, CollectionLinker linker) {
        Map<String, List<Attribute>> relations = new LinkedHashMap<>();
        for (Member<RelationSpec> relation : draft.relations) {
            String name = relation.spec().name().value();
            List<Attribute> linked = relations.computeIfAbsent(name, key -> new ArrayList<>());
            linker.link(draft, relation).ifPresent(linked::add);
            Optional.ofNullable(draft.views.get(name)).ifPresent(side -> linked.add(view(draft, side)));
        }
        List<String> id = draft.id.map(Identifier::attributes).orElse(List.of());
        List<Attribute> all = new ArrayList<>();
        for (String name : id) {
            draft.field(name).ifPresent(all::add);
            all.addAll(relations.getOrDefault(name, List.of()));
        }
        draft.fields.stream().filter(field -> !id.contains(field.name())).forEach(all::add);
        id.forEach(relations::remove);
        relations.values().forEach(all::addAll);
        all.addAll(draft.system);
        checkNames(draft, all);
        return all;
    }

    private static ThroughView view(EntityDraft draft, JoinEntities.Side side) {
        RelationSpec spec = side.relation();
        return new ThroughView(
                new Declaration(
                        spec.name().value(),
                        draft.path(spec),
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

    private static void checkNames(EntityDraft draft, List<Attribute> attributes) {
        Map<String, Location> places = new HashMap<>();
        for (Attribute attribute : attributes) {
            Location at = attribute.declaration().at();
            Location first = places.putIfAbsent(attribute.name(), at);
            if (first != null && !isShadow(attribute, first)) {
                boolean derived = draft.views.containsKey(attribute.name());
                draft.diagnostics.error(
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

    private static Entity entity(EntityDraft draft, Map<KeyLinker.Referred, String> referrers) {
        EntitySpec spec = draft.spec();
        List<Attribute> attributes =
                draft.attributes.stream().map(new AttributeSqlLinker(draft)::in).toList();
        KeyLinker keys = new KeyLinker(draft, referrers);
        List<Index> indexes = new IndexLinker(draft, keys).link();
        return new Entity(
                draft.declared.name(),
                draft.at(),
                spec.doc().map(Located::value),
                draft.table,
                draft.orElse(
                        spec.primaryKeyName(),
                        "The primary key of " + draft.name(),
                        draft.names().primaryKey(draft.table.name())),
                spec.renamedFrom().map(Located::value),
                draft.id.orElse(new Identifier.Assigned("id")),
                attributes,
                values(spec.mixins()),
                values(spec.interfaces()),
                values(spec.annotations()),
                keys.link(),
                indexes,
                new CheckLinker(draft).link(),
                draft.softDelete,
                equality(draft),
                FieldLinker.isSet(spec.immutable()),
                draft.joinEntity,
                List.of(),
                Optional.empty());
    }

    private static List<String> values(List<Located<String>> texts) {
        return texts.stream().map(Located::value).toList();
    }

    private static Equality equality(EntityDraft draft) {
        boolean natural = draft.attributes.stream()
                .anyMatch(attribute -> attribute instanceof BasicAttribute basic && basic.naturalId());
        Optional<Located<String>> said = draft.spec().equality();
        said.filter(word -> word.value().equals("natural") && !natural)
                .ifPresent(word -> draft.diagnostics.error(
                        Code.NO_NATURAL_ID,
                        word.at(),
                        draft.name() + " is compared by its natural id, but it has none.",
                        "Mark the fields of the natural id with naturalId: true."));
        boolean byId = said.filter(word -> word.value().equals("id")).isPresent();
        return natural && !byId ? Equality.NATURAL : Equality.ID;
    }
}
