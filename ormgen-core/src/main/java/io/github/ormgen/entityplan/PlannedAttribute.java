package io.github.ormgen.entityplan;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.BasicAttribute.Role;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Relation;

/**
 * The decisions about one attribute.
 *
 * @param nullable whether a program may read null from it
 * @param required whether a new object must be given it
 * @param writable whether a program may set it anew
 * @param shown whether a text about an object shows it: nothing that is sensitive, long, or the same for all purposes
 * @param visibility which objects at the other side of a relation it shows
 */
public record PlannedAttribute(
        Attribute attribute,
        boolean nullable,
        boolean required,
        boolean writable,
        boolean shown,
        Visibility visibility) {

    /** Which objects at the other side a relation shows. */
    public enum Visibility {
        /** All. */
        ALL,
        /** Those that are not deleted. */
        LIVING,
        /** Those that are not deleted; where the owner is deleted, also those that were deleted together with it. */
        LIVING_OR_DELETED_WITH_OWNER
    }

    /** An attribute of a mixin, which asks its entities for reading alone. */
    public static PlannedAttribute ofMixin(Attribute attribute) {
        boolean nullable = attribute instanceof BasicAttribute basic
                ? basic.optional() || (basic.role() == Role.FIELD && isLeftToTheDatabase(basic))
                : isNullable(attribute);
        return new PlannedAttribute(attribute, nullable, false, false, false, Visibility.ALL);
    }

    /** The attribute's name. */
    public String name() {
        return attribute.name();
    }

    /** Whether null can be read from an attribute that holds no plain value. */
    static boolean isNullable(Attribute attribute) {
        return attribute instanceof Relation relation
                ? relation.optional() && !relation.isMany()
                : ((EmbeddedAttribute) attribute).optional();
    }

    /** Whether the database alone writes a value. */
    public static boolean isLeftToTheDatabase(BasicAttribute attribute) {
        return attribute.generated().isPresent() || !(attribute.insertable() || attribute.updatable());
    }

    /** Whether inserts write the column of a value. */
    public static boolean isInserted(BasicAttribute attribute) {
        return attribute.generated().isEmpty() && attribute.insertable();
    }

    /** Whether updates write the column of a value: never that of one that tells objects apart. */
    public static boolean isUpdated(BasicAttribute attribute) {
        boolean fixed = attribute.role() == Role.ID || attribute.role() == Role.CREATED || attribute.naturalId();
        return attribute.generated().isEmpty() && attribute.updatable() && !fixed;
    }
}
