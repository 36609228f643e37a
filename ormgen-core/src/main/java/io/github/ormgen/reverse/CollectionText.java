package io.github.ormgen.reverse;

import io.github.ormgen.model.Plural;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.reverse.JoinTableDetection.JoinTable;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says the relations of entities that own no foreign key: over join tables, to what is a part of an entity, and to join
 * entities.
 */
final class CollectionText {

    private final Map<TableName, EntitySketch> entities;
    private final Map<TableName, Map<String, Yaml>> byEntity = new LinkedHashMap<>();

    CollectionText(Map<TableName, EntitySketch> entities, List<JoinTable> joinTables) {
        this.entities = entities;
        joinTables.forEach(this::add);
        entities.values().forEach(this::addInverses);
    }

    /** Puts those of an entity in. */
    void addTo(EntitySketch entity, Yaml.Entries entries) {
        byEntity.getOrDefault(entity.table().name(), Map.of()).forEach(entries::with);
    }

    private EntitySketch entity(TableName table) {
        return Optional.ofNullable(entities.get(table)).orElseThrow();
    }

    private void put(EntitySketch entity, String name, Yaml relation) {
        byEntity.computeIfAbsent(entity.table().name(), table -> new LinkedHashMap<>())
                .put(name, relation);
    }

    private void add(JoinTable link) {
        EntitySketch owner = entity(link.own().key().target());
        EntitySketch target = entity(link.inverse().key().target());
        boolean isSelf = owner == target;
        String stem = isSelf ? EntitySketch.stem(link.inverse().columns().get(0)) : Naming.decapitalize(target.name());
        String name = owner.newName(Plural.of(stem));
        put(owner, name, owning(link, owner, target, name));
        String stemOfOwn = EntitySketch.stem(link.own().columns().get(0));
        boolean isOther = isSelf && !stemOfOwn.equals(Naming.decapitalize(owner.name()));
        String back =
                isOther ? Plural.of(stemOfOwn) : isSelf ? name + "Of" : Plural.of(Naming.decapitalize(owner.name()));
        put(
                target,
                target.newName(back),
                Yaml.entries().with("many", owner.name()).with("mappedBy", name));
    }

    private static Yaml owning(JoinTable link, EntitySketch owner, EntitySketch target, String name) {
        NamingDetection style = owner.style();
        String prefix = owner == target ? Plural.singular(name).orElse(name) : target.name();
        Yaml.Entries relation = Yaml.entries()
                .with("many", target.name())
                .with("through", new ThroughText(link, style).yaml(owner.name(), prefix));
        link.table().comment().filter(text -> !text.isBlank()).ifPresent(text -> relation.with("doc", text));
        return relation;
    }

    /** What goes with its owner is a part of it, and a join entity is a part of both its sides. */
    private void addInverses(EntitySketch entity) {
        List<Map.Entry<Reference, String>> all =
                new ArrayList<>(entity.relations().entrySet());
        long ids = all.stream().filter(relation -> relation.getKey().isId()).count();
        for (Map.Entry<Reference, String> relation : all) {
            Reference reference = relation.getKey();
            boolean isPart = reference.key().onDelete() == ReferentialAction.CASCADE || (reference.isId() && ids > 1);
            long others = all.stream()
                    .filter(other ->
                            other.getKey().key().target().equals(reference.key().target()))
                    .count();
            boolean isShared = entity.table()
                    .primaryKey()
                    .filter(key -> key.columns().equals(reference.columns()))
                    .isPresent();
            boolean isOne = isShared
                    || entity.table().uniqueKeys().stream()
                            .anyMatch(key -> key.columns().equals(reference.columns()));
            if (isPart && others == 1 && !isOne) {
                EntitySketch target = entity(reference.key().target());
                String name = target.newName(Plural.of(Naming.decapitalize(entity.name())));
                put(target, name, Yaml.entries().with("many", entity.name()).with("mappedBy", relation.getValue()));
            }
        }
    }
}
