package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.ClassName;
import io.github.ormgen.model.Plural;
import io.github.ormgen.model.link.field.Declarations;
import io.github.ormgen.model.link.field.Declared;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.EntitySpec.KeySpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.MixinSpec;
import io.github.ormgen.spec.RelationSpec;
import io.github.ormgen.spec.RelationSpec.ThroughSpec.JoinEntity;
import io.github.ormgen.spec.TypeText;
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
     * @param near the join entity's relation to {@code entity}
     * @param far the join entity's relation to the other entity
     */
    record Side(String entity, RelationSpec relation, String joinEntity, String near, String far) {

        String collection() {
            return relation.as().map(Located::value).orElse(Plural.of(Naming.decapitalize(joinEntity)));
        }

        /** The collection, whose keys beside the name are those of the relation that it stands for. */
        RelationSpec ofJoinEntities() {
            Location at = relation.name().at();
            return derived(
                    new Located<>(collection(), at),
                    Optional.of(new Located<>(near, at)),
                    joinEntity,
                    relation.cascade().isEmpty() ? List.of(new Located<>("all", at)) : relation.cascade(),
                    relation.orphanRemoval().or(() -> Optional.of(new Located<>(true, at))),
                    relation.fetch(),
                    relation.collection(),
                    Optional.empty());
        }
    }

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
        declared.forEach(owner -> owner.spec()
                .relations()
                .forEach(relation ->
                        joinEntity(relation).ifPresent(through -> declare(owner.name(), relation, through.entity()))));
        declared.forEach(owner -> owner.spec().relations().forEach(relation -> findInverse(owner, relation)));
    }

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
        return relation.through().filter(JoinEntity.class::isInstance).map(JoinEntity.class::cast);
    }

    private void declare(ClassName owner, RelationSpec relation, EntitySpec spec) {
        String entity = owner.simpleName();
        String target = relation.target().base();
        String near = Naming.decapitalize(entity);
        String plain = Naming.decapitalize(target);
        String name = relation.name().value();
        String far = plain.equals(near) ? Plural.singular(name).orElse(name) : plain;
        boolean keyed = spec.id().isEmpty() && spec.fields().stream().noneMatch(field -> FieldLinker.isSet(field.id()));
        Located<String> one = new Located<>(near, relation.name().at());
        Located<String> other = new Located<>(far, relation.target().at());
        if (declarations.addJoinEntity(spec, owner.packageName())) {
            KeySpec key = new KeySpec(List.of(one, other), Optional.empty());
            ends.put(
                    spec.name().value(),
                    new Ends(
                            List.of(toOne(one, entity, keyed), toOne(other, target, keyed)),
                            keyed ? List.of() : List.of(key)));
        }
        add(new Side(entity, relation, spec.name().value(), near, far));
    }

    private void add(Side side) {
        sides.put(side.entity() + "." + side.relation().name().value(), side);
    }

    private void findInverse(Declared<EntitySpec> declared, RelationSpec relation) {
        String entity = declared.name().simpleName();
        relation.mappedBy()
                .map(mappedBy -> sides.get(relation.target().base() + "." + mappedBy.value()))
                .filter(side -> joinEntity(side.relation()).isPresent() && relation.many())
                .ifPresent(side -> addInverse(entity, relation, side));
    }

    private void addInverse(String entity, RelationSpec relation, Side owning) {
        String target = owning.relation().target().base();
        if (target.equals(entity)) {
            add(new Side(entity, relation, owning.joinEntity(), owning.far(), owning.near()));
        } else {
            diagnostics.error(
                    Code.MAPPED_BY_MISFIT,
                    relation.target().at(),
                    entity + "." + relation.name().value() + " is mapped by " + owning.entity() + "."
                            + owning.relation().name().value() + ", which refers to " + target + ".",
                    "mappedBy names a relation that refers to " + entity + ".");
        }
    }

    private static RelationSpec toOne(Located<String> name, String target, boolean isId) {
        return derived(
                name,
                Optional.empty(),
                target,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                isId ? Optional.of(new Located<>(true, name.at())) : Optional.empty());
    }

    /** A relation that a join entity makes without the author writing it: a collection if it is mapped by another. */
    private static RelationSpec derived(
            Located<String> name,
            Optional<Located<String>> mappedBy,
            String target,
            List<Located<String>> cascade,
            Optional<Located<Boolean>> orphanRemoval,
            Optional<Located<String>> fetch,
            Optional<Located<String>> collection,
            Optional<Located<Boolean>> id) {
        return new RelationSpec(
                name,
                mappedBy.isPresent(),
                new TypeText(target, List.of(), false, false, name.at()),
                Optional.empty(),
                mappedBy,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                cascade,
                orphanRemoval,
                fetch,
                Optional.empty(),
                collection,
                Optional.empty(),
                Optional.empty(),
                id,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
