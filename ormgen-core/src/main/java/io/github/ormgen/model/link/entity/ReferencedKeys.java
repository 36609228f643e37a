package io.github.ormgen.model.link.entity;

import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.ToOne;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows which unique keys foreign keys refer to, identifiers aside. */
final class ReferencedKeys {

    private final Map<List<Object>, String> referrers = new HashMap<>();

    ReferencedKeys(Collection<EntityDraft> drafts) {
        drafts.forEach(draft -> draft.toOnes.values().stream()
                .flatMap(Optional::stream)
                .filter(relation -> !relation.referencesId())
                .forEach(this::add));
    }

    private void add(ToOne relation) {
        Set<String> columns = new HashSet<>();
        relation.joinColumns().stream().map(JoinColumn::referenced).forEach(columns::add);
        referrers.putIfAbsent(
                List.of(relation.target(), columns), relation.declaration().path());
    }

    /** The relation that refers to a key of an entity, empty if none does. */
    Optional<String> referrer(String entity, Set<String> columns) {
        return Optional.ofNullable(referrers.get(List.of(entity, columns)));
    }
}
