package io.github.ormgen.model.link.draft;

import io.github.ormgen.spec.RelationSpec;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Knows which relation is mapped by which. */
public final class InverseSides {

    private final Map<String, String> inverses = new HashMap<>();

    /** Finds inverse sides among these drafts, by entity name. */
    public InverseSides(Map<String, EntityDraft> drafts) {
        drafts.values().forEach(draft -> draft.relations.forEach(relation -> add(draft, relation.spec())));
    }

    private void add(EntityDraft draft, RelationSpec spec) {
        spec.mappedBy()
                .ifPresent(mappedBy -> inverses.putIfAbsent(
                        key(draft.name(), spec.target().base(), mappedBy.value()),
                        spec.name().value()));
    }

    private static String key(String holder, String owner, String relation) {
        return holder + " " + owner + "." + relation;
    }

    /**
     * The relation that is mapped by {@code owner.relation} in an entity that it leads to; empty if there is none. The
     * first if there are several, which is reported where they are linked.
     */
    public Optional<String> of(String holder, String owner, String relation) {
        return Optional.ofNullable(inverses.get(key(holder, owner, relation)));
    }
}
