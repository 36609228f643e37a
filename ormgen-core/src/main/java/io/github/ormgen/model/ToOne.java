package io.github.ormgen.model;

import io.github.ormgen.model.Relation.Kind;
import io.github.ormgen.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A relation to one entity that owns a foreign key.
 *
 * @param target the entity referred to, by simple name
 * @param unique whether at most one entity refers to the same target: a one-to-one
 * @param joinColumns the foreign key's columns, in the order of the key referred to
 * @param referencesId whether the key referred to is the target's identifier
 * @param indexed whether the foreign key wants an index, see {@code index: false}
 * @param cascade what reaches the target too
 * @param orphanRemoval whether a target that is no longer referred to is removed
 * @param backfill what rows that are there get in its column
 * @param otherSide the name of the target's attribute that is mapped by this one, empty if the relation goes one way
 */
public record ToOne(
        Declaration declaration,
        String target,
        boolean optional,
        boolean unique,
        List<JoinColumn> joinColumns,
        boolean referencesId,
        String constraint,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        boolean indexed,
        Set<Cascade> cascade,
        boolean orphanRemoval,
        Fetch fetch,
        Optional<Backfill> backfill,
        Optional<String> otherSide)
        implements Relation {

    /** This relation with another backfill. */
    public ToOne withBackfill(Optional<Backfill> other) {
        return new ToOne(
                declaration,
                target,
                optional,
                unique,
                joinColumns,
                referencesId,
                constraint,
                onDelete,
                onUpdate,
                indexed,
                cascade,
                orphanRemoval,
                fetch,
                other,
                otherSide);
    }

    @Override
    public Kind kind() {
        return unique ? Kind.ONE_TO_ONE : Kind.MANY_TO_ONE;
    }

    @Override
    public boolean isOwning() {
        return true;
    }
}
