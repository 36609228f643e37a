package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.schema.UniqueKey;
import io.github.ormgen.spec.EntitySpec.KeySpec;
import io.github.ormgen.spec.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class KeyLinker {

    record Referred(String entity, Set<String> columns) {}

    private final EntityDraft draft;
    private final Map<Referred, String> referrers;
    private final List<UniqueKey> keys = new ArrayList<>();

    KeyLinker(EntityDraft draft, Map<Referred, String> referrers) {
        this.draft = draft;
        this.referrers = referrers;
    }

    /** The keys, identifiers aside, that foreign keys refer to, each with a relation that does. */
    static Map<Referred, String> referrers(Collection<EntityDraft> drafts) {
        Map<Referred, String> referrers = new HashMap<>();
        drafts.stream()
                .flatMap(draft -> draft.toOnes.values().stream())
                .flatMap(Optional::stream)
                .filter(relation -> !relation.referencesId())
                .forEach(relation -> referrers.putIfAbsent(
                        new Referred(
                                relation.target(),
                                relation.joinColumns().stream()
                                        .map(JoinColumn::referenced)
                                        .collect(Collectors.toSet())),
                        relation.declaration().path()));
        return referrers;
    }

    /** The keys but for the primary one, sorted by name. */
    List<UniqueKey> link() {
        for (Member<KeySpec> member : draft.members.unique()) {
            KeySpec key = member.spec();
            draft.once(member, () -> draft.columns(key.on(), "The unique constraint of " + draft.name()))
                    .ifPresent(names -> add(path("unique", key.on()), names, key.name()));
        }
        draft.members.fields().stream()
                .filter(field -> FieldLinker.isSet(field.spec().unique()))
                .forEach(field -> add(field.spec().name().value()));
        List<String> natural = draft.fields.stream()
                .filter(field -> field instanceof BasicAttribute basic && basic.naturalId())
                .flatMap(field -> field.columns().stream())
                .toList();
        add("naturalId", natural, Optional.empty());
        draft.toOnes.values().stream()
                .flatMap(Optional::stream)
                .filter(ToOne::unique)
                .forEach(relation -> add(relation.name()));
        List<String> primaryKey = draft.id.map(Identifier::attributes).orElse(List.of()).stream()
                .flatMap(attribute -> draft.columns.of(attribute).stream())
                .toList();
        return keys.stream()
                .filter(key -> !primaryKey.equals(key.columns()))
                .sorted(Comparator.comparing(UniqueKey::name))
                .toList();
    }

    /** The path of a key or an index over several attributes. */
    static String path(String word, List<Located<String>> on) {
        return on.stream().map(Located::value).collect(Collectors.joining(",", word + "(", ")"));
    }

    private void add(String attribute) {
        add(attribute, draft.columns.of(attribute), Optional.empty());
    }

    /** Adds a key, unless there is one over the same columns. */
    void add(String path, List<String> names, Optional<Located<String>> given) {
        Set<String> set = Set.copyOf(names);
        if (names.isEmpty() || keys.stream().anyMatch(key -> set.equals(Set.copyOf(key.columns())))) {
            return;
        }
        String derived = draft.names().uniqueKey(draft.table.name(), names);
        String name = draft.orElse(given, "A unique constraint of " + draft.name(), derived);
        keys.add(new UniqueKey(name, draft.name() + "." + path, names, livingOnly(name, set)));
    }

    private boolean livingOnly(String name, Set<String> names) {
        String referrer = referrers.get(new Referred(draft.name(), names));
        if (draft.softDelete.isPresent() && referrer != null) {
            draft.diagnostics.notice(
                    Code.UNIQUE_STAYS_FULL,
                    draft.at(),
                    "The unique constraint " + name + " also applies to deleted rows, because " + referrer
                            + " refers to it.",
                    "A deleted " + draft.name() + " keeps its value until its row is removed.");
        }
        return draft.softDelete.isPresent() && referrer == null;
    }
}
