package io.github.ormgen.entityplan;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.ClassName;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.ToOne;
import java.util.List;
import java.util.Optional;

/**
 * What tells an entity's objects apart.
 *
 * @param parts the attributes that make it up, in order
 */
public record Key(Identifier id, List<Part> parts) {

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

    /** The key of an entity; no key is part of itself, as the linker sees to. */
    static Key of(Model model, Entity entity) {
        return new Key(
                entity.id(),
                entity.idAttributes().stream()
                        .map(attribute -> new Part(
                                attribute,
                                attribute instanceof ToOne relation
                                        ? Optional.of(of(model, model.entity(relation.target())))
                                        : Optional.empty()))
                        .toList());
    }

    /** Where it comes from. */
    public Origin origin() {
        if (id instanceof Identifier.Composite) {
            return Origin.COMPOSITE;
        }
        return parts.get(0).target().isPresent() ? Origin.SHARED : Origin.OWN;
    }

    /** Whether no attribute alone holds it, so that an entity offers it beside its attributes. */
    public boolean isSeparate() {
        return origin() != Origin.OWN;
    }

    /** The attribute that holds a key of one value, perhaps in the entity that it is shared with. */
    public Optional<BasicAttribute> value() {
        return switch (origin()) {
            case OWN -> Optional.of((BasicAttribute) parts.get(0).attribute());
            case SHARED -> parts.get(0).target().flatMap(Key::value);
            case COMPOSITE -> Optional.empty();
        };
    }

    /** The class of a key of several values, perhaps that of the entity that it is shared with. */
    public Optional<ClassName> idClass() {
        return id instanceof Identifier.Composite composite
                ? Optional.of(composite.idClass())
                : parts.get(0).target().flatMap(Key::idClass);
    }

    /** The columns that hold it, in order. */
    public List<String> columns() {
        return parts.stream()
                .flatMap(part -> part.attribute().columns().stream())
                .toList();
    }

    /** Whether one of the parts refers to an entity whose key has several values. */
    public boolean nested() {
        return parts.stream()
                .flatMap(part -> part.target().stream())
                .anyMatch(target -> target.value().isEmpty());
    }

    /** Whether a program may read null from it: it is, until the object is stored, where the database or the mapper makes it. */
    public boolean nullable() {
        return switch (origin()) {
            case OWN -> isGenerated(id) || value().orElseThrow().optional();
            case SHARED -> true;
            case COMPOSITE ->
                nested()
                        || parts.stream()
                                .flatMap(part -> part.target().stream())
                                .anyMatch(Key::nullable);
        };
    }

    /** Whether an attribute is part of it. */
    public boolean has(String attribute) {
        return id.attributes().contains(attribute);
    }

    /** Whether the database or the mapper makes the values of an identifier. */
    static boolean isGenerated(Identifier id) {
        return id instanceof Identifier.Uuid
                || id instanceof Identifier.Identity
                || id instanceof Identifier.FromSequence;
    }
}
