package io.github.ormgen.it.scenario;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.InverseManyToMany;
import io.github.ormgen.model.InverseOne;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.ThroughView;
import io.github.ormgen.model.ToOne;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an attribute of a stored object must hold when it is read: for a relation, the samples at its other end. Inverse
 * sides follow from what the owning sides were given.
 */
record Expectations(List<Sample> all, Sample sample) implements Attribute.Visitor<@Nullable Object> {

    @Override
    public @Nullable Object basic(BasicAttribute attribute) {
        return sample.given().get(attribute.name());
    }

    @Override
    public @Nullable Object embedded(EmbeddedAttribute attribute) {
        return sample.given().get(attribute.name());
    }

    @Override
    public @Nullable Object toOne(ToOne relation) {
        return sample.given().get(relation.name());
    }

    @Override
    public @Nullable Object inverseOne(InverseOne relation) {
        return referring(relation.target(), relation.mappedBy()).findFirst().orElse(null);
    }

    @Override
    public Object oneToMany(OneToMany relation) {
        return referring(relation.target(), relation.mappedBy()).toList();
    }

    @Override
    public Object manyToMany(ManyToMany relation) {
        return Objects.requireNonNull(sample.given().get(relation.name()));
    }

    @Override
    public Object inverseManyToMany(InverseManyToMany relation) {
        return referring(relation.target(), relation.mappedBy()).toList();
    }

    @Override
    public Object throughView(ThroughView view) {
        OneToMany collection =
                (OneToMany) sample.entity().attribute(view.collection()).orElseThrow();
        return referring(collection.target(), collection.mappedBy())
                .map(joined -> joined.given().get(view.reference()))
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
