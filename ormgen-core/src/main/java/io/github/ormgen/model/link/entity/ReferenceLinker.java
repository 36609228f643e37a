package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.link.entity.ForeignKeyColumns.KeyColumn;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.IndexSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the unique key that a relation's {@code references} names.
 *
 * @param foreignKey the columns of an owning relation of the target, empty if it is wrong
 */
record ReferenceLinker(Function<Member<RelationSpec>, List<JoinColumn>> foreignKey, Diagnostics diagnostics) {

    /** The key's columns in the order of {@code references}; empty after an error. */
    Optional<List<KeyColumn>> key(String relation, RelationSpec spec, EntityDraft target) {
        List<KeyColumn> key = new ArrayList<>();
        for (Located<String> name : spec.references()) {
            List<KeyColumn> columns = columns(target, name.value());
            if (columns.size() != 1) {
                reportPart(relation + " references " + target.name() + "." + name.value(), name, columns, target);
                return Optional.empty();
            }
            key.addAll(columns);
        }
        List<String> names = spec.references().stream().map(Located::value).toList();
        if (uniqueSets(target).noneMatch(Set.copyOf(names)::equals)) {
            report(
                    spec.references().get(0),
                    relation + " references " + String.join(", ", names) + " of " + target.name()
                            + ", which has no unique constraint.",
                    "Write unique: [[" + String.join(", ", names) + "]] in " + target.name() + ".");
            return Optional.empty();
        }
        return Optional.of(key);
    }

    /** Hibernate 7.4 takes the columns of a foreign key of several for those of their neighbours. */
    private void reportPart(String what, Located<String> name, List<KeyColumn> columns, EntityDraft target) {
        if (columns.isEmpty()) {
            List<String> known = target.attributeNames();
            String hint = known.contains(name.value())
                    ? "Name fields, or relations that have a foreign key."
                    : Nearest.hint(name.value(), known);
            // An owning relation without columns is wrong itself, and reported.
            if (target.relation(name.value())
                    .filter(part -> ToOneLinker.isOwning(part.spec()))
                    .isEmpty()) {
                report(name, what + ", which is not a field or relation with a column.", hint);
            }
        } else {
            report(
                    name,
                    what + ", a relation of " + columns.size() + " columns, which Hibernate can't refer to.",
                    "Remove references to refer to the id, or name a unique constraint whose parts have one column each.");
        }
    }

    private void report(Located<String> name, String message, String hint) {
        diagnostics.error(Code.REFERENCES, name.at(), message, hint);
    }

    /** The columns of a field or an owning relation; none for anything else. */
    List<KeyColumn> columns(EntityDraft target, String name) {
        int head = target.name().length() + 1;
        return target.basic(name)
                .map(basic -> List.of(new KeyColumn(basic.column(), basic.type(), name)))
                .orElseGet(() ->
                        target.relation(name).filter(relation -> ToOneLinker.isOwning(relation.spec())).stream()
                                .flatMap(relation -> foreignKey.apply(relation).stream())
                                .map(column -> new KeyColumn(
                                        column.name(),
                                        column.type(),
                                        column.path().substring(head)))
                                .toList());
    }

    private static Stream<Set<String>> uniqueSets(EntityDraft target) {
        List<Set<String>> sets = new ArrayList<>();
        target.id.ifPresent(id -> sets.add(new HashSet<>(id.attributes())));
        fields(target, field -> FieldLinker.isSet(field.unique())).forEach(name -> sets.add(Set.of(name)));
        target.relations.stream()
                .filter(relation -> FieldLinker.isSet(relation.spec().unique()))
                .forEach(relation -> sets.add(Set.of(relation.spec().name().value())));
        target.members.unique().forEach(key -> sets.add(names(key.spec().on())));
        target.members.indexes().stream()
                .filter(index -> isKey(index.spec()))
                .forEach(index -> sets.add(names(index.spec().on())));
        sets.add(fields(target, field -> FieldLinker.isSet(field.naturalId())).collect(Collectors.toSet()));
        return sets.stream();
    }

    /** Whether a unique index is a unique key like any other, as {@link IndexLinker} has it. */
    private static boolean isKey(IndexSpec index) {
        return FieldLinker.isSet(index.unique())
                && index.where().isEmpty()
                && index.using().isEmpty()
                && index.include().isEmpty();
    }

    private static Stream<String> fields(EntityDraft target, Predicate<FieldSpec> wanted) {
        return target.members.fields().stream()
                .map(Member::spec)
                .filter(wanted)
                .map(field -> field.name().value());
    }

    private static Set<String> names(List<Located<String>> on) {
        return on.stream().map(Located::value).collect(Collectors.toSet());
    }
}
