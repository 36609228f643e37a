package io.github.ormgen.model.link;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the unique key that a relation's {@code references} names. */
record References(Diagnostics diagnostics) {

    /** The key's columns in the order of {@code references}; empty after an error. */
    Optional<List<KeyColumn>> key(String relation, RelationSpec spec, EntityDraft target) {
        List<KeyColumn> key = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Located<String> field : spec.references()) {
            Optional<BasicAttribute> basic = target.basic(field.value());
            if (basic.isEmpty()) {
                diagnostics.error(
                        Code.REFERENCES,
                        field.at(),
                        relation + " references " + target.name() + "." + field.value()
                                + ", which is no field with a column.",
                        Nearest.hint(field.value(), target.attributeNames()));
                return Optional.empty();
            }
            names.add(field.value());
            key.add(new KeyColumn(basic.get().column(), basic.get().type(), field.value()));
        }
        if (uniqueSets(target).stream().noneMatch(names::equals)) {
            Located<String> first = spec.references().get(0);
            diagnostics.error(
                    Code.REFERENCES,
                    first.at(),
                    relation + " references " + String.join(", ", names) + " of " + target.name()
                            + ", which is no unique key.",
                    "Say unique: [[" + String.join(", ", names) + "]] in " + target.name() + ".");
            return Optional.empty();
        }
        return Optional.of(key);
    }

    private static List<Set<String>> uniqueSets(EntityDraft target) {
        List<Set<String>> sets = new ArrayList<>();
        target.id.ifPresent(id -> sets.add(new HashSet<>(id.attributes())));
        target.members.fields().stream()
                .filter(field -> FieldLinker.isSet(field.spec().unique()))
                .forEach(field -> sets.add(Set.of(field.spec().name().value())));
        target.members.unique().forEach(key -> {
            Set<String> names = new HashSet<>();
            key.spec().on().forEach(name -> names.add(name.value()));
            sets.add(names);
        });
        Set<String> natural = new HashSet<>();
        target.members.fields().stream()
                .filter(field -> FieldLinker.isSet(field.spec().naturalId()))
                .forEach(field -> natural.add(field.spec().name().value()));
        sets.add(natural);
        return sets;
    }
}
