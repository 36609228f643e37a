package io.github.ormgen.model.link;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.spec.RelationSpec;
import io.github.ormgen.spec.TypeText;
import java.util.Map;
import java.util.Optional;

/** Finds the entities that relations lead to. */
record Targets(Map<String, EntityDraft> drafts, Declarations declarations, Diagnostics diagnostics) {

    /** The entity, empty after an error. */
    Optional<EntityDraft> of(EntityDraft owner, RelationSpec relation) {
        TypeText target = relation.target();
        Optional<EntityDraft> found = Optional.ofNullable(drafts.get(target.base()));
        if (found.isEmpty() && !target.isReported()) {
            report(owner, relation);
        }
        return found;
    }

    private void report(EntityDraft owner, RelationSpec relation) {
        String name = relation.target().base();
        String relationName = owner.name() + "." + relation.name().value();
        if (declarations.embeddables().containsKey(name)
                || TypeLinker.isBuiltIn(name)
                || declarations.types().containsKey(name)
                || declarations.enums().containsKey(name)) {
            diagnostics.error(
                    relation.many() ? Code.NOT_YET : Code.UNKNOWN_ENTITY,
                    relation.target().at(),
                    relation.many()
                            ? relationName + " is a collection of values, which this version of ormgen does not do yet."
                            : relationName + " refers to '" + name + "', which is not an entity.",
                    relation.many() ? "Use an entity of its own, or an array." : "Say it under fields.");
            return;
        }
        diagnostics.error(
                Code.UNKNOWN_ENTITY,
                relation.target().at(),
                relationName + " refers to '" + name + "', which is not an entity.",
                Nearest.hint(name, drafts.keySet()));
    }
}
