package io.github.ormgen.entityplan;

import io.github.ormgen.model.SoftDeletion;
import io.github.ormgen.model.ToOne;
import java.util.List;

/**
 * How an entity is deleted softly.
 *
 * @param deletion what marks a row as deleted
 * @param removals the relations along which deleting and restoring go on
 * @param reachedFromOtherPackages whether a deletion goes on to this entity from one of another package
 * @param replaceable the one-to-one relations, owned by this entity and known to the other side, whose unique key holds
 *     among living rows alone: a new row may take the place of a deleted one, and the other side sees the living row, or
 *     else the one that was deleted last
 * @param lastBy the column whose greatest value the row has that was deleted last: the time, or, as a flag keeps none, the
 *     key's first column
 */
public record SoftDeletePlan(
        SoftDeletion deletion,
        List<CascadedRemoval> removals,
        boolean reachedFromOtherPackages,
        List<ToOne> replaceable,
        String lastBy) {

    /**
     * A relation along which deleting and restoring go on.
     *
     * @param attribute the relation
     * @param target the entity that it reaches
     * @param many whether it is a collection
     * @param deletion what marks the target's rows
     */
    public record CascadedRemoval(String attribute, String target, boolean many, SoftDeletion deletion) {}
}
