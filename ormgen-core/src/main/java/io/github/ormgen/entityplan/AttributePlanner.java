package io.github.ormgen.entityplan;

import io.github.ormgen.entityplan.PlannedAttribute.Visibility;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.BasicAttribute.Role;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.Relation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Decides what a program may do with the attributes of an entity. */
record AttributePlanner(Model model, Entity entity) {

    private static final Set<Role> KEPT_BY_THE_MAPPER =
            EnumSet.of(Role.VERSION, Role.CREATED, Role.UPDATED, Role.DELETED);

    List<PlannedAttribute> attributes() {
        return entity.attributes().stream().map(this::plan).toList();
    }

    private PlannedAttribute plan(Attribute attribute) {
        boolean isStored = entity.view().isEmpty();
        boolean required = isStored && isRequired(attribute);
        boolean settled = required && (entity.immutable() || isKey(attribute));
        return new PlannedAttribute(
                attribute,
                attribute instanceof BasicAttribute basic ? isNullable(basic) : PlannedAttribute.isNullable(attribute),
                required,
                isStored && !settled && !isReadOnly(attribute),
                attribute instanceof BasicAttribute basic && isShown(basic),
                attribute instanceof Relation relation ? visibility(relation) : Visibility.ALL);
    }

    private boolean isRequired(Attribute attribute) {
        return attribute.match(
                basic ->
                        !basic.optional() && basic.defaultValue().isEmpty() && basic.insertable() && !isReadOnly(basic),
                embedded -> !embedded.optional(),
                relation -> !relation.optional());
    }

    private boolean isNullable(BasicAttribute attribute) {
        return switch (attribute.role()) {
            case ID -> Key.isGenerated(entity.id()) || attribute.optional();
            case FIELD -> attribute.optional() || PlannedAttribute.isLeftToTheDatabase(attribute);
            case VERSION, CREATED, UPDATED -> true;
            case DELETED -> attribute.optional();
        };
    }

    private boolean isKey(Attribute attribute) {
        return entity.id().attributes().contains(attribute.name())
                || (attribute instanceof BasicAttribute basic && basic.naturalId());
    }

    private boolean isReadOnly(Attribute attribute) {
        return attribute instanceof BasicAttribute basic
                && (KEPT_BY_THE_MAPPER.contains(basic.role())
                        || (basic.role() == Role.ID && Key.isGenerated(entity.id()))
                        || PlannedAttribute.isLeftToTheDatabase(basic));
    }

    /** The parts of a key of several values are shown by the key. */
    private boolean isShown(BasicAttribute attribute) {
        boolean isPart = entity.id() instanceof Identifier.Composite
                && entity.id().attributes().contains(attribute.name());
        boolean isOwn = attribute.role() == Role.ID || attribute.role() == Role.FIELD;
        return isOwn && !isPart && !attribute.sensitive() && isShort(attribute.type());
    }

    private static boolean isShort(DataType type) {
        return type instanceof DataType.ArrayOf array
                ? isShort(array.element())
                : !(type == DataType.Simple.TEXT
                        || type == DataType.Simple.BLOB
                        || type instanceof DataType.Bytes
                        || type instanceof DataType.Json);
    }

    private Visibility visibility(Relation relation) {
        boolean isInverseOne = !relation.isOwning() && !relation.isMany();
        if (!(relation.isMany() || isInverseOne)
                || model.entity(relation.target()).softDelete().isEmpty()) {
            return Visibility.ALL;
        }
        boolean goesTogether = isInverseOne || (relation.kind() == Relation.Kind.ONE_TO_MANY && relation.removes());
        return entity.softDelete().isPresent() && goesTogether
                ? Visibility.LIVING_OR_DELETED_WITH_OWNER
                : Visibility.LIVING;
    }
}
