package io.github.ormgen.entity;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.BasicAttribute.Role;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.InverseManyToMany;
import io.github.ormgen.model.InverseOne;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.ThroughView;
import io.github.ormgen.model.ToOne;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says what a person may do with the attributes of an entity. */
final class AttributeRules {

    private static final Set<Role> KEPT_BY_HIBERNATE =
            EnumSet.of(Role.VERSION, Role.CREATED, Role.UPDATED, Role.DELETED);

    private final Entity entity;

    AttributeRules(Entity entity) {
        this.entity = entity;
    }

    /** The attributes that a new object must be given, in the entity's order. */
    List<Attribute> required() {
        List<Attribute> required = new ArrayList<>();
        for (Attribute attribute : entity.attributes()) {
            if (isRequired(attribute)) {
                required.add(attribute);
            }
        }
        return required;
    }

    /** Whether a new object must be given it. */
    boolean isRequired(Attribute attribute) {
        return entity.view().isEmpty() && attribute.accept(new Required());
    }

    /** Whether it has a setter. */
    boolean isWritable(Attribute attribute) {
        boolean settled = isRequired(attribute) && (entity.immutable() || isKey(attribute));
        return !settled && !isReadOnly(attribute) && entity.view().isEmpty();
    }

    /** Whether a program may read null from it. */
    static boolean isNullable(Entity entity, BasicAttribute attribute) {
        return switch (attribute.role()) {
            case ID -> isGenerated(entity.id()) || attribute.optional();
            case FIELD -> attribute.optional() || isLeftToTheDatabase(attribute);
            case VERSION, CREATED, UPDATED -> true;
            case DELETED -> attribute.optional();
        };
    }

    /** Whether the database alone writes it. */
    static boolean isLeftToTheDatabase(BasicAttribute attribute) {
        return attribute.generated().isPresent() || !(attribute.insertable() || attribute.updatable());
    }

    private boolean isKey(Attribute attribute) {
        return entity.id().attributes().contains(attribute.name())
                || (attribute instanceof BasicAttribute basic && basic.naturalId());
    }

    private boolean isReadOnly(Attribute attribute) {
        return attribute instanceof BasicAttribute basic
                && (KEPT_BY_HIBERNATE.contains(basic.role())
                        || (basic.role() == Role.ID && isGenerated(entity.id()))
                        || isLeftToTheDatabase(basic));
    }

    /** Whether Hibernate or the database makes an identifier. */
    static boolean isGenerated(Identifier id) {
        return id.accept(new Generated());
    }

    private final class Required implements Attribute.Visitor<Boolean> {
        @Override
        public Boolean basic(BasicAttribute attribute) {
            return !attribute.optional()
                    && attribute.defaultValue().isEmpty()
                    && attribute.insertable()
                    && !isReadOnly(attribute);
        }

        @Override
        public Boolean embedded(EmbeddedAttribute attribute) {
            return !attribute.optional();
        }

        @Override
        public Boolean toOne(ToOne relation) {
            return !relation.optional();
        }

        @Override
        public Boolean inverseOne(InverseOne relation) {
            return false;
        }

        @Override
        public Boolean oneToMany(OneToMany relation) {
            return false;
        }

        @Override
        public Boolean manyToMany(ManyToMany relation) {
            return false;
        }

        @Override
        public Boolean inverseManyToMany(InverseManyToMany relation) {
            return false;
        }

        @Override
        public Boolean throughView(ThroughView view) {
            return false;
        }
    }

    /** Whether Hibernate or the database makes the identifier. */
    private static final class Generated implements Identifier.Visitor<Boolean> {
        @Override
        public Boolean assigned(Identifier.Assigned id) {
            return false;
        }

        @Override
        public Boolean uuid(Identifier.Uuid id) {
            return true;
        }

        @Override
        public Boolean identity(Identifier.Identity id) {
            return true;
        }

        @Override
        public Boolean fromSequence(Identifier.FromSequence id) {
            return true;
        }

        @Override
        public Boolean shared(Identifier.Shared id) {
            return false;
        }

        @Override
        public Boolean composite(Identifier.Composite id) {
            return false;
        }
    }
}
