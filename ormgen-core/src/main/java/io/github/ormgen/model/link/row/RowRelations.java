package io.github.ormgen.model.link.row;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.EntityRow.Value;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.model.link.field.LiteralLinker;
import io.github.ormgen.spec.EntitySpec.RowSpec;
import io.github.ormgen.spec.ScalarText;
import io.github.ormgen.spec.ValueSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the reference rows that the relations of reference rows lead to. */
record RowRelations(Model model, Map<String, List<RowDraft>> rows, Diagnostics diagnostics) {

    /** Links the relations of a row, after those of the rows that it refers to. */
    void link(RowDraft draft) {
        if (draft.state != RowDraft.State.BEGUN) {
            return;
        }
        draft.state = RowDraft.State.BEING_LINKED;
        draft.relations.forEach((relation, value) -> link(draft, relation, value));
        draft.state = RowDraft.State.LINKED;
    }

    private void link(RowDraft draft, ToOne relation, ValueSpec value) {
        if (value instanceof ValueSpec.Nothing) {
            nothing(draft, relation, value.at());
            return;
        }
        String what = relation.declaration().path();
        Optional<RowDraft> target = target(relation, value);
        if (target.isEmpty()) {
            draft.refuse(
                    Code.ROW_REFERENCE,
                    value.at(),
                    "The " + what + " of this row is " + text(value) + ", but " + relation.target()
                            + " has no such row.",
                    hint(relation));
            return;
        }
        link(target.get());
        if (target.get().state == RowDraft.State.BEING_LINKED) {
            draft.refuse(
                    Code.ROW_CIRCLE,
                    value.at(),
                    "This row refers back to itself through " + what + ", so no row can be inserted first.",
                    "Remove the relation from one of the rows.");
        } else if (target.get().broken) {
            draft.broken = true;
        } else {
            draft.targets.put(relation, target.get());
            relation.joinColumns().forEach(column -> put(draft, column, target.get(), value));
        }
    }

    private void nothing(RowDraft draft, ToOne relation, Location at) {
        if (relation.optional()) {
            relation.joinColumns().forEach(column -> draft.values.put(column.name(), Value.Nothing.NULL));
        } else {
            String message = "Null is not a value for " + relation.declaration().path() + ".";
            draft.refuse(Code.ROW_VALUE, at, message, "It is required.");
        }
    }

    private void put(RowDraft draft, JoinColumn column, RowDraft target, ValueSpec value) {
        String entity = target.entity.name().simpleName();
        String path = entity + "." + column.referenced();
        Optional.ofNullable(target.values.get(column.referenced()))
                .or(() -> target.saidKey().map(key -> new Value.OfRow(entity, column.referenced(), key)))
                .ifPresentOrElse(
                        known -> draft.values.put(column.name(), known),
                        () -> draft.refuse(
                                Code.ROW_REFERENCE,
                                value.at(),
                                "A migration can't find " + path + " of " + text(value)
                                        + ", because the database also generates what identifies that row.",
                                "Write " + path + " in that row, or give " + entity + " a natural id."));
    }

    private Optional<RowDraft> target(ToOne relation, ValueSpec value) {
        Entity entity = model.entity(relation.target());
        List<RowDraft> all = rows.getOrDefault(relation.target(), List.of());
        if (value instanceof ValueSpec.Members members) {
            return all.stream()
                    .filter(row -> isSame(entity, row, members.values()))
                    .findFirst();
        }
        return value instanceof ValueSpec.Single single
                ? identifying(entity).stream()
                        .flatMap(attribute -> all.stream().filter(row -> isSame(row, attribute, single)))
                        .findFirst()
                : Optional.empty();
    }

    /** The natural id and the identifier, each if it is one field. */
    private static List<BasicAttribute> identifying(Entity entity) {
        List<BasicAttribute> natural = entity.attributes(BasicAttribute.class)
                .filter(BasicAttribute::naturalId)
                .toList();
        return Stream.of(natural, entity.idAttributes())
                .filter(key -> key.size() == 1)
                .flatMap(List::stream)
                .filter(BasicAttribute.class::isInstance)
                .map(BasicAttribute.class::cast)
                .toList();
    }

    private boolean isSame(Entity entity, RowDraft row, List<RowSpec.Entry> entries) {
        return !entries.isEmpty()
                && entries.stream()
                        .allMatch(entry -> entity.attribute(entry.name().value())
                                .filter(attribute -> isSame(row, attribute, entry.value()))
                                .isPresent());
    }

    private boolean isSame(RowDraft row, Attribute attribute, ValueSpec value) {
        if (attribute instanceof ToOne toOne) {
            link(row);
            Optional<RowDraft> target = Optional.ofNullable(row.targets.get(toOne));
            return target.isPresent() && target.equals(target(toOne, value));
        }
        return attribute instanceof BasicAttribute basic
                && value instanceof ValueSpec.Single single
                && isValue(row, basic.column(), basic.type(), single.text());
    }

    private boolean isValue(RowDraft row, String column, DataType type, ScalarText text) {
        return diagnostics
                .quietly(() -> new LiteralLinker(model.enums(), diagnostics).inRow(text, type, ""))
                .filter(value -> new Value.Stored(value, type).equals(row.values.get(column)))
                .isPresent();
    }

    private String hint(ToOne relation) {
        List<RowDraft> all = rows.getOrDefault(relation.target(), List.of());
        if (all.isEmpty()) {
            return relation.target() + " has no rows; a row can refer only to rows of the model.";
        }
        return identifying(model.entity(relation.target())).stream()
                .findFirst()
                .map(known -> "It is identified by its " + known.name() + ".")
                .orElse("Write the values that identify it as a mapping, such as { code: x, year: 2026 }.");
    }

    private static String text(ValueSpec value) {
        if (value instanceof ValueSpec.Members members) {
            return members.values().stream()
                    .map(entry -> entry.name().value() + ": " + text(entry.value()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return value instanceof ValueSpec.Single single ? "'" + single.text().text() + "'" : "that";
    }
}
