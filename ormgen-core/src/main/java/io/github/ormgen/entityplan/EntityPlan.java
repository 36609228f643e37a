package io.github.ormgen.entityplan;

import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.Relation;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.schema.DependencyOrder;
import io.github.ormgen.schema.TableName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The plan of all entities of a model.
 *
 * @param entities the entities by simple name
 */
public record EntityPlan(Model model, SortedMap<String, PlannedEntity> entities) {

    /** The plan for a model. */
    public static EntityPlan of(Model model) {
        SoftDeletePlanner deletions = new SoftDeletePlanner(model);
        SortedMap<String, PlannedEntity> entities = new TreeMap<>();
        model.entities()
                .forEach((name, entity) -> entities.put(
                        name,
                        new PlannedEntity(
                                entity,
                                Key.of(model, entity),
                                new AttributePlanner(model, entity).attributes(),
                                deletions.of(entity))));
        return new EntityPlan(model, entities);
    }

    /** The plan of an entity that the model refers to, which is there: the linker sees to it. */
    public PlannedEntity entity(String name) {
        return Objects.requireNonNull(entities.get(name), name);
    }

    /** The attribute that an inverse association is mapped by. */
    public PlannedAttribute mappedBy(Relation association) {
        return entity(association.target())
                .attribute(association.otherSide().orElseThrow())
                .orElseThrow();
    }

    /** The tables that an entity over a view is read from, those of views that it reads too; none for a table. */
    public SortedSet<TableName> tablesBehind(Entity view) {
        Map<TableName, List<TableName>> reads = new HashMap<>();
        model.entities()
                .values()
                .forEach(entity -> entity.view().ifPresent(query -> reads.put(entity.table(), query.reads())));
        SortedSet<TableName> tables =
                new TreeSet<>(DependencyOrder.of(List.of(view.table()), name -> reads.getOrDefault(name, List.of())));
        tables.removeAll(reads.keySet());
        tables.remove(view.table());
        return tables;
    }

    /**
     * The other ends of the join entities in a collection. A join entity stands in a collection at each of its ends, and
     * who adds or removes it does so at all of them.
     */
    public List<ToOne> otherEnds(OneToMany relation) {
        return model.entity(relation.target())
                .attributes(ToOne.class)
                .filter(end -> relation.ofJoinEntities()
                        && !end.name().equals(relation.mappedBy())
                        && end.otherSide().isPresent()
                        && !end.optional())
                .toList();
    }
}
