package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.link.field.Declarations;
import io.github.ormgen.model.link.field.TypeLinker;
import io.github.ormgen.spec.RelationSpec;
import io.github.ormgen.spec.TypeText;
import java.util.Map;
import java.util.Optional;

/** Finds the entities that relations lead to. */
record RelationTargets(Map<String, EntityDraft> drafts, Declarations declarations, Diagnostics diagnostics) {

    /** The entity, empty after an error. */
    Optional<EntityDraft> of(EntityDraft owner, RelationSpec relation) {
        TypeText target = relation.target();
        Optional<EntityDraft> found = Optional.ofNullable(drafts.get(target.base()));
        if (found.isEmpty() && !target.isReported()) {
            report(owner, relation);
        }
        return found;
    }

    /** The relation of the target that is mapped by this one; of several the first, the others are reported. */
    static Optional<String> inverse(EntityDraft owner, RelationSpec relation, EntityDraft target) {
        return Optional.ofNullable(
                target.inverses().get(owner.name() + "." + relation.name().value()));
    }

    private void report(EntityDraft owner, RelationSpec relation) {
        String name = relation.target().base();
        if (relation.many() && TypeLinker.isBuiltIn(name)) {
            // The reader has reported collections of built-in types.
            return;
        }
        String path = owner.path(relation);
        if (declarations.views.containsKey(name)) {
            diagnostics.error(
                    Code.UNKNOWN_ENTITY,
                    relation.target().at(),
                    path + " refers to '" + name + "', which is a view.",
                    "A foreign key can't refer to a view: refer to an entity, or find the view's rows by its id.");
            return;
        }
        boolean value = declarations.typeNames().contains(name) || TypeLinker.isBuiltIn(name);
        if (value && relation.many()) {
            diagnostics.error(
                    Code.NOT_YET,
                    relation.target().at(),
                    path + " is a collection of values, which this version of ormgen does not support yet.",
                    "Use a separate entity, or an array.");
            return;
        }
        diagnostics.error(
                Code.UNKNOWN_ENTITY,
                relation.target().at(),
                path + " refers to '" + name + "', which is not an entity.",
                value ? "Declare it under fields." : Nearest.hint(name, drafts.keySet()));
    }
}
