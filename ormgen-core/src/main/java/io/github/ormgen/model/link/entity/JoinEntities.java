package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Plural;
import io.github.ormgen.model.link.field.Declarations;
import io.github.ormgen.model.link.field.Declared;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.KeySpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.MixinSpec;
import io.github.ormgen.spec.RelationSpec;
import io.github.ormgen.spec.ThroughSpec.JoinEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the join entities that many-to-many relations with data of their own declare, and what each side of such a
 * relation becomes: a collection of join entities, and a view over it.
 */
public final class JoinEntities {

    /**
     * A side of a many-to-many relation over a join entity.
     *
     * @param entity the entity that has the side
     * @param relation the relation as written there
     * @param joinEntity the join entity's name
     * @param collection the name of the collection of join entities
     * @param near the join entity's relation to {@code entity}
     * @param far the join entity's relation to the other entity
     */
    public record Side(
            String entity, RelationSpec relation, String joinEntity, String collection, String near, String far) {}

    /**
     * What a join entity has besides what its relation says of it.
     *
     * @param relations those to the two entities
     * @param unique the key that they make, if they are not the id
     */
    record Ends(List<RelationSpec> relations, List<KeySpec> unique) {}

    private final Declarations declarations;
    private final Diagnostics diagnostics;
    private final Map<String, Side> sides = new HashMap<>();
    private final Map<String, Ends> ends = new HashMap<>();

    /** Looks for the join entities that relations of these declarations name. */
    public JoinEntities(Declarations declarations, Diagnostics diagnostics) {
        this.declarations = declarations;
        this.diagnostics = diagnostics;
        declarations.mixins.values().forEach(this::refuseInMixin);
        List<Declared<EntitySpec>> declared = new ArrayList<>(declarations.entities.values());
        declared.forEach(this::declareOf);
        declared.forEach(this::findInverseSides);
    }

    /** The side that a relation of an entity is, empty if it is none. */
    Optional<Side> side(String entity, RelationSpec relation) {
        return Optional.ofNullable(sides.get(entity + "." + relation.name().value()));
    }

    /** The ends of an entity that was declared by a relation, empty for another. */
    Optional<Ends> ends(String entity) {
        return Optional.ofNullable(ends.get(entity));
    }

    private void refuseInMixin(Declared<MixinSpec> mixin) {
        mixin.spec().relations().stream()
                .filter(relation -> joinEntity(relation).isPresent())
                .forEach(relation -> diagnostics.error(
                        Code.RELATION_FORM,
                        relation.name().at(),
                        "The mixin " + mixin.name().simpleName()
                                + " declares a join entity, but only one entity can declare it.",
                        "Declare the relation in the entity."));
    }

    private static Optional<JoinEntity> joinEntity(RelationSpec relation) {
        return relation.through()
                .flatMap(through ->
                        through instanceof JoinEntity joinEntity ? Optional.of(joinEntity) : Optional.empty());
    }

    private void declareOf(Declared<EntitySpec> owner) {
        for (RelationSpec relation : owner.spec().relations()) {
            joinEntity(relation).ifPresent(through -> declare(owner, relation, through));
        }
    }

    private void declare(Declared<EntitySpec> owner, RelationSpec relation, JoinEntity through) {
        EntitySpec spec = through.entity();
        String near = Naming.decapitalize(owner.name().simpleName());
        String plain = Naming.decapitalize(relation.target().base());
        String far = plain.equals(near)
                ? Plural.singular(relation.name().value())
                        .orElse(relation.name().value())
                : plain;
        boolean keyed = spec.id().isEmpty() && spec.fields().stream().noneMatch(field -> FieldLinker.isSet(field.id()));
        RelationSpec one = RelationDeclarations.toOne(
                near, owner.name().simpleName(), keyed, relation.name().at());
        RelationSpec other = RelationDeclarations.toOne(
                far, relation.target().base(), keyed, relation.target().at());
        KeySpec key = new KeySpec(List.of(one.name(), other.name()), Optional.empty());
        if (declarations.addJoinEntity(spec, owner.name().packageName())) {
            ends.put(spec.name().value(), new Ends(List.of(one, other), keyed ? List.of() : List.of(key)));
        }
        String entity = owner.name().simpleName();
        sides.put(
                entity + "." + relation.name().value(),
                new Side(
                        entity,
                        relation,
                        spec.name().value(),
                        collection(relation, spec.name().value()),
                        near,
                        far));
    }

    private static String collection(RelationSpec relation, String joinEntity) {
        return relation.as().map(Located::value).orElse(Plural.of(Naming.decapitalize(joinEntity)));
    }

    private void findInverseSides(Declared<EntitySpec> declared) {
        String entity = declared.name().simpleName();
        for (RelationSpec relation : declared.spec().relations()) {
            Optional<Side> owning = relation.mappedBy()
                    .map(mappedBy -> sides.get(relation.target().base() + "." + mappedBy.value()))
                    .filter(side -> joinEntity(side.relation()).isPresent() && relation.many());
            owning.ifPresent(side -> inverse(entity, relation, side));
        }
    }

    private void inverse(String entity, RelationSpec relation, Side owning) {
        Location at = relation.target().at();
        if (!owning.relation().target().base().equals(entity)) {
            diagnostics.error(
                    Code.MAPPED_BY_MISFIT,
                    at,
                    entity + "." + relation.name().value() + " is mapped by " + owning.entity() + "."
                            + owning.relation().name().value() + ", which refers to "
                            + owning.relation().target().base() + ".",
                    "mappedBy names a relation that refers to " + entity + ".");
            return;
        }
        sides.put(
                entity + "." + relation.name().value(),
                new Side(
                        entity,
                        relation,
                        owning.joinEntity(),
                        collection(relation, owning.joinEntity()),
                        owning.far(),
                        owning.near()));
    }
}
