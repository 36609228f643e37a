package io.github.ormgen.it.scenario;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.Relation;
import io.github.ormgen.model.ThroughView;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an attribute of a stored object must hold when it is read: for a relation, the samples at its other end. Inverse
 * sides follow from what the owning sides were given.
 */
record Expectations(List<Sample> all, Sample sample) {

    @Nullable
    Object of(Attribute attribute) {
        if (!(attribute instanceof Relation relation) || relation.isOwning()) {
            return sample.given().get(attribute.name());
        }
        if (relation instanceof ThroughView view) {
            return through(view);
        }
        Stream<Sample> owning =
                referring(relation.target(), relation.otherSide().orElseThrow());
        return relation.isMany() ? owning.toList() : owning.findFirst().orElse(null);
    }

    private List<@Nullable Object> through(ThroughView view) {
        OneToMany collection =
                (OneToMany) sample.entity().attribute(view.through()).orElseThrow();
        return referring(collection.target(), collection.mappedBy())
                .<@Nullable Object>map(joined -> joined.given().get(view.reference()))
                .distinct()
                .toList();
    }

    private Stream<Sample> referring(String entity, String relation) {
        return all.stream()
                .filter(other -> other.entity().name().simpleName().equals(entity))
                .filter(other -> {
                    Object value = other.given().get(relation);
                    return value == sample || (value instanceof Collection<?> targets && targets.contains(sample));
                });
    }
}
