package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.link.entity.ForeignKeyColumns.KeyColumn;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.spec.EntitySpec.IndexSpec;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the unique key of an entity that a relation's {@code references} names.
 *
 * @param foreignKey the columns of an owning relation of the target, empty if it is wrong
 */
record ReferenceLinker(EntityDraft target, Function<Member<RelationSpec>, List<JoinColumn>> foreignKey) {

    /** The key's columns in the order of {@code references}; empty after an error. */
    Optional<List<KeyColumn>> key(RelationDraft relation) {
        List<Located<String>> references = relation.spec().references();
        List<KeyColumn> key = new ArrayList<>();
        for (Located<String> name : references) {
            List<KeyColumn> columns = columns(name.value());
            if (columns.size() != 1) {
                reportPart(relation.path() + " references " + target.name() + "." + name.value(), name, columns);
                return Optional.empty();
            }
            key.addAll(columns);
        }
        if (isUnique(references.stream().map(Located::value).collect(Collectors.toSet()))) {
            return Optional.of(key);
        }
        String names = references.stream().map(Located::value).collect(Collectors.joining(", "));
        return report(
                references.get(0),
                relation.path() + " references " + names + " of " + target.name() + ", which has no unique constraint.",
                "Write unique: [[" + names + "]] in " + target.name() + ".");
    }

    /** Hibernate 7.4 takes the columns of a foreign key of several for those of their neighbours. */
    private void reportPart(String what, Located<String> name, List<KeyColumn> columns) {
        if (!columns.isEmpty()) {
            report(
                    name,
                    what + ", a relation of " + columns.size() + " columns, which Hibernate can't refer to.",
                    "Remove references to refer to the id, or name a unique constraint whose parts have one column each.");
        } else if (owning(name.value()).isEmpty()) {
            // An owning relation without columns is wrong itself, and reported.
            List<String> known = target.attributeNames();
            report(
                    name,
                    what + ", which is not a field or relation with a column.",
                    known.contains(name.value())
                            ? "Name fields, or relations that have a foreign key."
                            : Nearest.hint(name.value(), known));
        }
    }

    private <T> Optional<T> report(Located<String> name, String message, String hint) {
        return target.diagnostics.error(Code.REFERENCES, name.at(), message, hint);
    }

    private Optional<Member<RelationSpec>> owning(String name) {
        return target.relation(name).filter(relation -> ToOneLinker.isOwning(relation.spec()));
    }

    /** The columns of a field or an owning relation; none for anything else. */
    List<KeyColumn> columns(String name) {
        int head = target.name().length() + 1;
        return target.basic(name)
                .map(basic -> List.of(new KeyColumn(basic.column(), basic.type(), name)))
                .orElseGet(() -> owning(name).stream()
                        .flatMap(relation -> foreignKey.apply(relation).stream())
                        .map(column -> new KeyColumn(
                                column.name(), column.type(), column.path().substring(head)))
                        .toList());
    }

    /** Whether the entity has a key over just these fields and relations. */
    private boolean isUnique(Set<String> names) {
        Stream<Set<String>> declared = Stream.concat(
                        target.members.unique().stream().map(key -> key.spec().on()),
                        // A unique index that IndexLinker makes a key.
                        target.members.indexes().stream()
                                .map(Member::spec)
                                .filter(index -> FieldLinker.isSet(index.unique()) && IndexLinker.isBare(index))
                                .map(IndexSpec::on))
                .map(on -> on.stream().map(Located::value).collect(Collectors.toSet()));
        return target.id.filter(id -> names.equals(Set.copyOf(id.attributes()))).isPresent()
                || declared.anyMatch(names::equals)
                || names.equals(fields(FieldSpec::naturalId))
                || (names.size() == 1 && isUnique(names.iterator().next()));
    }

    private boolean isUnique(String name) {
        return fields(FieldSpec::unique).contains(name)
                || target.relation(name)
                        .filter(relation -> FieldLinker.isSet(relation.spec().unique()))
                        .isPresent();
    }

    private Set<String> fields(Function<FieldSpec, Optional<Located<Boolean>>> flag) {
        return target.members.fields().stream()
                .map(Member::spec)
                .filter(field -> FieldLinker.isSet(flag.apply(field)))
                .map(field -> field.name().value())
                .collect(Collectors.toSet());
    }
}
