package io.github.ormgen.entityplan;

import io.github.ormgen.entityplan.SoftDeletePlan.CascadedRemoval;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.InverseOne;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.Relation;
import io.github.ormgen.model.ToOne;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Decides how entities are deleted softly. */
final class SoftDeletePlanner {

    private final Model model;
    private final Set<String> reachedFromOtherPackages = new TreeSet<>();

    SoftDeletePlanner(Model model) {
        this.model = model;
        for (Entity entity : model.entities().values()) {
            if (entity.softDelete().isPresent()) {
                removals(entity).stream()
                        .map(CascadedRemoval::target)
                        .filter(target -> !packageOf(model.entity(target)).equals(packageOf(entity)))
                        .forEach(reachedFromOtherPackages::add);
            }
        }
    }

    private static String packageOf(Entity entity) {
        return entity.name().packageName();
    }

    Optional<SoftDeletePlan> of(Entity entity) {
        return entity.softDelete()
                .map(deletion -> new SoftDeletePlan(
                        deletion,
                        removals(entity),
                        reachedFromOtherPackages.contains(entity.name().simpleName()),
                        entity.attributes(ToOne.class)
                                .filter(relation -> relation.unique() && hasInverse(entity, relation))
                                .toList(),
                        deletion.isTimed()
                                ? deletion.column()
                                : Key.of(model, entity).columns().get(0)));
    }

    private List<CascadedRemoval> removals(Entity entity) {
        return entity.attributes(Relation.class)
                .filter(Relation::removes)
                .flatMap(relation -> model.entity(relation.target()).softDelete().stream()
                        .map(mark -> new CascadedRemoval(relation.name(), relation.target(), relation.isMany(), mark)))
                .toList();
    }

    /** A relation that is the whole identifier can't come twice. */
    private boolean hasInverse(Entity entity, ToOne relation) {
        boolean isId = entity.id().attributes().equals(List.of(relation.name()));
        return !isId
                && relation.otherSide()
                        .flatMap(name -> model.entity(relation.target()).attribute(name))
                        .filter(InverseOne.class::isInstance)
                        .isPresent();
    }
}
