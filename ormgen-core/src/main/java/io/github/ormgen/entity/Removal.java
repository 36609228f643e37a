package io.github.ormgen.entity;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Cascade;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.InverseManyToMany;
import io.github.ormgen.model.InverseOne;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.ThroughView;
import io.github.ormgen.model.ToOne;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A relation along which removing goes on.
 *
 * @param target the entity that it reaches
 * @param many whether it is a collection
 */
record Removal(String target, boolean many) {

    /** The removal that goes on along an attribute, if it does. */
    static Optional<Removal> of(Attribute attribute) {
        return attribute.accept(new Finder());
    }

    /** The simple names of the entities to which a soft deletion goes on from another package. */
    static Set<String> acrossPackages(Model model) {
        Set<String> reached = new TreeSet<>();
        for (Entity entity : model.entities().values()) {
            if (entity.softDelete().isPresent()) {
                entity.attributes().stream()
                        .flatMap(attribute -> of(attribute).stream())
                        .map(Removal::target)
                        .filter(target -> isElsewhere(model.entity(target), entity))
                        .forEach(reached::add);
            }
        }
        return reached;
    }

    private static boolean isElsewhere(Entity one, Entity other) {
        return !one.name().packageName().equals(other.name().packageName());
    }

    private static Optional<Removal> in(Set<Cascade> cascade, String target, boolean many) {
        return cascade.contains(Cascade.REMOVE) ? Optional.of(new Removal(target, many)) : Optional.empty();
    }

    private static final class Finder implements Attribute.Visitor<Optional<Removal>> {
        @Override
        public Optional<Removal> basic(BasicAttribute attribute) {
            return Optional.empty();
        }

        @Override
        public Optional<Removal> embedded(EmbeddedAttribute attribute) {
            return Optional.empty();
        }

        @Override
        public Optional<Removal> toOne(ToOne relation) {
            return in(relation.cascade(), relation.target(), false);
        }

        @Override
        public Optional<Removal> inverseOne(InverseOne relation) {
            return in(relation.cascade(), relation.target(), false);
        }

        @Override
        public Optional<Removal> oneToMany(OneToMany relation) {
            return in(relation.cascade(), relation.target(), true);
        }

        @Override
        public Optional<Removal> manyToMany(ManyToMany relation) {
            return in(relation.cascade(), relation.target(), true);
        }

        @Override
        public Optional<Removal> inverseManyToMany(InverseManyToMany relation) {
            return in(relation.cascade(), relation.target(), true);
        }

        @Override
        public Optional<Removal> throughView(ThroughView view) {
            return Optional.empty();
        }
    }
}
