package io.github.ormgen.model;

import io.github.ormgen.model.Relation.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The owning side of a many-to-many relation over a plain join table.
 *
 * @param target the entities in it, by simple name
 * @param otherSide the name of the target's attribute that is mapped by this one, empty if the relation goes one way
 */
public record ManyToMany(
        Declaration declaration,
        String target,
        JoinTable joinTable,
        Set<Cascade> cascade,
        Fetch fetch,
        List<Sorting> orderBy,
        CollectionKind collection,
        Optional<String> otherSide)
        implements Relation {

    @Override
    public Kind kind() {
        return Kind.MANY_TO_MANY;
    }

    @Override
    public boolean isOwning() {
        return true;
    }
}
