package io.github.ormgen.entity;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.ToOne;

/** Follows identifiers through the relations that they consist of. */
final class Keys {

    private final Model model;

    Keys(Model model) {
        this.model = model;
    }

    /** Whether an entity's identifier is one value, be it that of another entity. */
    boolean isSimple(Entity entity) {
        Identifier id = entity.id();
        if (id instanceof Identifier.Composite) {
            return false;
        }
        return !(id instanceof Identifier.Shared) || isSimple(sharedWith(entity));
    }

    /**
     * Whether an entity's identifier of several values holds one of several values. Such an entity keeps its identifier as
     * one embedded object: as an id class it boots or not by the order in which Hibernate happens to see the entities,
     * tried on 7.4.5.
     */
    boolean isEmbedded(Entity entity) {
        for (Attribute part : entity.idAttributes()) {
            if (part instanceof ToOne relation && !isSimple(model.entity(relation.target()))) {
                return true;
            }
        }
        return false;
    }

    /** The full name of the record class of an entity's identifier of several values. */
    String idClass(Entity entity) {
        return entity.id() instanceof Identifier.Composite composite
                ? composite.idClass().fullName()
                : idClass(sharedWith(entity));
    }

    /** The attribute that holds an entity's identifier of one value, perhaps in another entity. */
    BasicAttribute simpleAttribute(Entity entity) {
        Attribute attribute = entity.idAttributes().get(0);
        return attribute instanceof BasicAttribute basic ? basic : simpleAttribute(sharedWith(entity));
    }

    /** The type of an entity's identifier, never a primitive. */
    TypeName typeOf(Entity entity, JavaTypes types) {
        return isSimple(entity) ? types.boxed(simpleAttribute(entity).type()) : types.named(idClass(entity));
    }

    /** The name under which an entity that borrows its identifier, or puts it together, offers it. */
    static String name(Entity entity) {
        boolean taken = entity.attribute("id").isPresent();
        return taken ? JavaText.unused("key", Scope.attributeNames(entity)) : "id";
    }

    /** The method that gives an entity's identifier. */
    String getter(Entity entity) {
        if (entity.id() instanceof Identifier.Composite || entity.id() instanceof Identifier.Shared) {
            return AccessorNames.getter(name(entity), false);
        }
        BasicAttribute attribute = simpleAttribute(entity);
        return AccessorNames.getter(attribute.name(), false);
    }

    /** Whether a program may read null from the method that gives an entity's identifier. */
    boolean isNullable(Entity entity) {
        if (entity.id() instanceof Identifier.Composite) {
            return isEmbedded(entity)
                    || entity.idAttributes().stream()
                            .anyMatch(part ->
                                    part instanceof ToOne relation && isNullable(model.entity(relation.target())));
        }
        return entity.id() instanceof Identifier.Shared || AttributeRules.isNullable(entity, simpleAttribute(entity));
    }

    private Entity sharedWith(Entity entity) {
        ToOne relation = (ToOne) entity.idAttributes().get(0);
        return model.entity(relation.target());
    }
}
