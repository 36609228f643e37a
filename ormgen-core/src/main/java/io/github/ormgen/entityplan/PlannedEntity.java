package io.github.ormgen.entityplan;

import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Entity;
import java.util.List;
import java.util.Optional;

/**
 * The decisions about one entity.
 *
 * @param key how it is told from others
 * @param attributes its attributes, in its order
 * @param softDelete how it is deleted softly, if it is
 */
public record PlannedEntity(
        Entity entity, Key key, List<PlannedAttribute> attributes, Optional<SoftDeletePlan> softDelete) {

    /** The attribute of a name, empty if there is none. */
    public Optional<PlannedAttribute> attribute(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    /** What a new object must be given, in the entity's order. */
    public List<PlannedAttribute> required() {
        return attributes.stream().filter(PlannedAttribute::required).toList();
    }

    /** What a text about an object shows, beside a key that {@link Key#isSeparate stands beside} the attributes. */
    public List<PlannedAttribute> shown() {
        return attributes.stream().filter(PlannedAttribute::shown).toList();
    }

    /** What objects are compared by: the parts of the natural id. Empty if it is the key: new objects are never equal. */
    public List<PlannedAttribute> naturalId() {
        return entity.equality() == Entity.Equality.ID
                ? List.of()
                : attributes.stream()
                        .filter(planned -> planned.attribute() instanceof BasicAttribute basic && basic.naturalId())
                        .toList();
    }
}
