package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.naming.PhysicalNames;
import io.github.ormgen.schema.UniqueKey;
import io.github.ormgen.spec.KeySpec;
import io.github.ormgen.spec.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links the unique keys of one entity. */
final class KeyLinker {

    private final EntityDraft draft;
    private final AttributeColumns columns;
    private final ReferencedKeys referenced;
    private final Diagnostics diagnostics;
    private final List<UniqueKey> keys = new ArrayList<>();

    KeyLinker(EntityDraft draft, AttributeColumns columns, ReferencedKeys referenced, Diagnostics diagnostics) {
        this.draft = draft;
        this.columns = columns;
        this.referenced = referenced;
        this.diagnostics = diagnostics;
    }

    List<UniqueKey> link(List<List<String>> primaryKey) {
        draft.members.unique().forEach(this::addDeclared);
        draft.members.fields().stream()
                .filter(field -> FieldLinker.isSet(field.spec().unique()))
                .forEach(field -> add(
                        field.spec().name().value(),
                        columns.of(field.spec().name().value()),
                        Optional.empty()));
        List<String> natural = draft.fields.stream()
                .filter(field -> field instanceof BasicAttribute basic && basic.naturalId())
                .map(field -> ((BasicAttribute) field).column())
                .toList();
        add("naturalId", natural, Optional.empty());
        draft.toOnes.values().stream()
                .flatMap(Optional::stream)
                .filter(ToOne::unique)
                .forEach(relation -> add(relation.name(), columns.of(relation.name()), Optional.empty()));
        keys.removeIf(key -> primaryKey.contains(key.columns()));
        keys.sort(Comparator.comparing(UniqueKey::name));
        return List.copyOf(keys);
    }

    private void addDeclared(Member<KeySpec> member) {
        KeySpec key = member.spec();
        draft.once(member, diagnostics, () -> columns.all(key.on(), "The unique constraint of " + draft.name()))
                .ifPresent(names -> add(path(key), names, key.name()));
    }

    private static String path(KeySpec key) {
        return "unique("
                + String.join(",", key.on().stream().map(Located::value).toList()) + ")";
    }

    /** Adds a key that an index declares. */
    void add(String path, List<String> names, Optional<Located<String>> given) {
        Set<String> set = new HashSet<>(names);
        if (names.isEmpty() || keys.stream().anyMatch(key -> set.equals(new HashSet<>(key.columns())))) {
            return;
        }
        String derived = draft.names.uniqueKey(draft.table.name(), names);
        String name = new PhysicalNames(diagnostics).orElse(given, "A unique constraint of " + draft.name(), derived);
        keys.add(new UniqueKey(name, draft.name() + "." + path, names, livingOnly(name, set)));
    }

    private boolean livingOnly(String name, Set<String> names) {
        Optional<String> referrer = referenced.referrer(draft.name(), names);
        if (draft.softDelete.isPresent() && referrer.isPresent()) {
            diagnostics.notice(
                    Code.UNIQUE_STAYS_FULL,
                    draft.placeOfName().at(),
                    "The unique constraint " + name + " also applies to deleted rows, because " + referrer.get()
                            + " refers to it.",
                    "A deleted " + draft.name() + " keeps its value until its row is removed.");
        }
        return draft.softDelete.isPresent() && referrer.isEmpty();
    }

    /** Knows which unique keys foreign keys refer to, identifiers aside. */
    static final class ReferencedKeys {

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
}
