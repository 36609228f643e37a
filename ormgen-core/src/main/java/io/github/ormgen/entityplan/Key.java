package io.github.ormgen.entityplan;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.ClassName;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.ToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What tells an entity's objects apart.
 *
 * @param origin where it comes from
 * @param value the attribute that holds a key of one value, perhaps in the entity that it is shared with; empty for a key
 *     of several values
 * @param idClass the class of a key of several values, perhaps that of the entity that it is shared with
 * @param parts the attributes that make it up, in order
 * @param columns the columns that hold it, in order
 * @param nested whether one of the parts refers to an entity whose key has several values
 * @param nullable whether a program may read null from it: it is, until the object is stored, where the database or the
 *     mapper makes it
 */
public record Key(
        Origin origin,
        Optional<BasicAttribute> value,
        Optional<ClassName> idClass,
        List<Part> parts,
        List<String> columns,
        boolean nested,
        boolean nullable) {

    /** Where a key comes from. */
    public enum Origin {
        /** An attribute of the entity's own holds it. */
        OWN,
        /** It is that of another entity. */
        SHARED,
        /** It is put together from several attributes. */
        COMPOSITE
    }

    /**
     * An attribute in a key.
     *
     * @param target the key of the entity that it refers to, empty for a value
     */
    public record Part(Attribute attribute, Optional<Key> target) {}

    /** Whether no attribute alone holds it, so that an entity offers it beside its attributes. */
    public boolean isSeparate() {
        return origin != Origin.OWN;
    }

    /** Whether it has one value. */
    public boolean isSimple() {
        return value.isPresent();
    }

    /** Whether an attribute is part of it. */
    public boolean has(String attribute) {
        return parts.stream().anyMatch(part -> part.attribute().name().equals(attribute));
    }

    /** Whether the database or the mapper makes the values of an identifier. */
    static boolean isGenerated(Identifier id) {
        return id instanceof Identifier.Uuid
                || id instanceof Identifier.Identity
                || id instanceof Identifier.FromSequence;
    }

    /** The key of an entity; no key is part of itself, as the linker sees to. */
    static Key of(Model model, Entity entity) {
        List<Part> parts = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (Attribute attribute : entity.idAttributes()) {
            Optional<Key> target = Optional.empty();
            if (attribute instanceof ToOne relation) {
                target = Optional.of(of(model, model.entity(relation.target())));
            }
            columns.addAll(attribute.columns());
            parts.add(new Part(attribute, target));
        }
        boolean nested = parts.stream()
                .anyMatch(part ->
                        part.target().isPresent() && !part.target().get().isSimple());
        if (entity.id() instanceof Identifier.Composite composite) {
            boolean nullable = nested
                    || parts.stream()
                            .anyMatch(
                                    part -> part.target().filter(Key::nullable).isPresent());
            return new Key(
                    Origin.COMPOSITE,
                    Optional.empty(),
                    Optional.of(composite.idClass()),
                    parts,
                    columns,
                    nested,
                    nullable);
        }
        Part part = parts.get(0);
        if (part.target().isPresent()) {
            Key shared = part.target().get();
            return new Key(Origin.SHARED, shared.value(), shared.idClass(), parts, columns, nested, true);
        }
        BasicAttribute value = (BasicAttribute) part.attribute();
        boolean nullable = isGenerated(entity.id()) || value.optional();
        return new Key(Origin.OWN, Optional.of(value), Optional.empty(), parts, columns, false, nullable);
    }
}
