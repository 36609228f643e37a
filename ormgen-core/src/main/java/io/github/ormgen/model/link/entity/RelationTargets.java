package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.link.field.Declarations;
import io.github.ormgen.model.link.field.TypeLinker;
import io.github.ormgen.spec.RelationSpec;
import io.github.ormgen.spec.TypeText;
import java.util.Map;
import java.util.Optional;

/** Finds the entities that relations lead to. */
record RelationTargets(Map<String, EntityDraft> drafts) {

    /** The relation with the entity that it leads to, empty after an error. */
    Optional<RelationDraft> of(EntityDraft owner, Member<RelationSpec> relation) {
        TypeText target = relation.spec().target();
        EntityDraft found = drafts.get(target.base());
        if (found != null) {
            return Optional.of(new RelationDraft(owner, relation, found));
        }
        return target.isReported() ? Optional.empty() : report(owner, relation.spec());
    }

    private Optional<RelationDraft> report(EntityDraft owner, RelationSpec relation) {
        Declarations declarations = owner.fieldLinker.declarations();
        String name = relation.target().base();
        boolean builtIn = TypeLinker.isBuiltIn(name);
        if (relation.many() && builtIn) {
            // The reader has reported collections of built-in types.
            return Optional.empty();
        }
        Location at = relation.target().at();
        String path = owner.path(relation);
        if (declarations.views.containsKey(name)) {
            return owner.diagnostics.error(
                    Code.UNKNOWN_ENTITY,
                    at,
                    path + " refers to '" + name + "', which is a view.",
                    "A foreign key can't refer to a view: refer to an entity, or find the view's rows by its id.");
        }
        boolean value = builtIn || declarations.typeNames().contains(name);
        return value && relation.many()
                ? owner.diagnostics.error(
                        Code.NOT_YET,
                        at,
                        path + " is a collection of values, which this version of ormgen does not support yet.",
                        "Use a separate entity, or an array.")
                : owner.diagnostics.error(
                        Code.UNKNOWN_ENTITY,
                        at,
                        path + " refers to '" + name + "', which is not an entity.",
                        value ? "Declare it under fields." : Nearest.hint(name, drafts.keySet()));
    }
}
