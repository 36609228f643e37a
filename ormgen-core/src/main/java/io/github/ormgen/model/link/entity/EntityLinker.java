package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Declaration;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Entity.Equality;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.ThroughView;
import io.github.ormgen.model.link.field.Declarations;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.naming.ColumnNames;
import io.github.ormgen.model.link.naming.Conventions;
import io.github.ormgen.model.link.naming.PhysicalNames;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.UniqueKey;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Links the entities over tables: attributes in their order, keys, indexes and checks. */
public record EntityLinker(
        Declarations declarations,
        Conventions conventions,
        JoinEntities joinEntities,
        FieldLinker fields,
        Diagnostics diagnostics) {

    /** The entities, by name. */
    public SortedMap<String, Entity> link() {
        Map<String, EntityDraft> drafts =
                new EntityDrafts(declarations, conventions, joinEntities, fields, diagnostics).draftAll();
        CollectionLinker relations = CollectionLinker.of(drafts, declarations, conventions, diagnostics);
        Map<EntityDraft, List<Attribute>> attributes = new LinkedHashMap<>();
        drafts.values().forEach(draft -> attributes.put(draft, attributes(draft, relations)));
        KeyLinker.ReferencedKeys referenced = new KeyLinker.ReferencedKeys(drafts.values());
        SortedMap<String, Entity> entities = new TreeMap<>();
        attributes.forEach((draft, all) -> entities.put(draft.name(), entity(draft, all, referenced)));
        return entities;
    }

    /** All attributes: the identifier's, fields, relations, then what conventions bring. */
    private List<Attribute> attributes(EntityDraft draft, CollectionLinker linker) {
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

    private Entity entity(EntityDraft draft, List<Attribute> linked, KeyLinker.ReferencedKeys referenced) {
        EntitySpec spec = draft.spec();
        ColumnNames names = ColumnNames.of(linked);
        List<Attribute> attributes = new AttributeSqlLinker(draft, declarations, names, fields, diagnostics).in(linked);
        AttributeColumns columns = new AttributeColumns(draft.name(), names, diagnostics);
        KeyLinker keys = new KeyLinker(draft, columns, referenced, diagnostics);
        List<Index> indexes = new IndexLinker(draft, columns, diagnostics).link(keys);
        List<UniqueKey> uniqueKeys = keys.link(primaryKey(draft, names));
        List<Check> checks = new CheckLinker(draft, declarations, names, fields, diagnostics).link();
        return new Entity(
                draft.declared.name(),
                draft.placeOfName().at(),
                spec.doc().map(Located::value),
                draft.table,
                new PhysicalNames(diagnostics)
                        .orElse(
                                spec.primaryKeyName(),
                                "The primary key of " + draft.name(),
                                draft.names.primaryKey(draft.table.name())),
                spec.renamedFrom().map(Located::value),
                draft.id.orElse(new Identifier.Assigned("id")),
                attributes,
                values(spec.mixins()),
                values(spec.interfaces()),
                values(spec.annotations()),
                uniqueKeys,
                indexes,
                checks,
                draft.softDelete,
                equality(draft, attributes),
                FieldLinker.isSet(spec.immutable()),
                draft.joinEntity,
                List.of(),
                Optional.empty());
    }

    private static List<List<String>> primaryKey(EntityDraft draft, ColumnNames columns) {
        List<String> key = new ArrayList<>();
        draft.id.ifPresent(id -> id.attributes().forEach(attribute -> key.addAll(columns.of(attribute))));
        return List.of(key);
    }

    private static List<String> values(List<Located<String>> texts) {
        return texts.stream().map(Located::value).toList();
    }

    private Equality equality(EntityDraft draft, List<Attribute> attributes) {
        boolean natural = attributes.stream()
                .anyMatch(attribute -> attribute instanceof BasicAttribute basic && basic.naturalId());
        Optional<Located<String>> said = draft.spec().equality();
        said.filter(word -> word.value().equals("natural") && !natural)
                .ifPresent(word -> diagnostics.error(
                        Code.NO_NATURAL_ID,
                        word.at(),
                        draft.name() + " is compared by its natural id, but it has none.",
                        "Mark the fields of the natural id with naturalId: true."));
        boolean byId = said.filter(word -> word.value().equals("id")).isPresent();
        return natural && !byId ? Equality.NATURAL : Equality.ID;
    }
}
