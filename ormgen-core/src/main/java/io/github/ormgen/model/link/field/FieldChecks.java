package io.github.ormgen.model.link.field;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.DataType.Simple;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.ScalarText;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reports keys of a field that do not go together, or not with its type. */
record FieldChecks(Diagnostics diagnostics) {

    void basic(FieldSpec field, DataType type, String attribute) {
        Stream.concat(field.prefix().stream(), field.columns().values().stream())
                .filter(key -> type != TypeLinker.UNKNOWN)
                .forEach(key -> report(
                        key.at(),
                        attribute + " is not an embedded field, so it has one column.",
                        "prefix and columns are for fields whose type is an embeddable; write column."));
        if (FieldLinker.isSet(field.id())) {
            id(field, type, attribute);
        }
        report(
                field.naturalId().filter(natural -> natural.value() && FieldLinker.isOptional(field)),
                attribute + " is part of the natural id, but optional.",
                "A natural id is never null; remove the '?'.");
        field.defaultValue()
                .filter(text -> field.generated().isPresent())
                .ifPresent(text -> report(
                        text.at(), attribute + " is generated, so it can't have a default.", "Keep one of the two."));
    }

    /** Reports the name of a check where there is none. */
    void noCheck(FieldSpec field, String attribute) {
        report(
                field.constraint(),
                attribute + " has no check constraint that 'constraint' could name.",
                "'constraint' names the check constraint of an enum; name others under checks: { is, name }.");
    }

    private void id(FieldSpec field, DataType type, String attribute) {
        Location at = field.id().orElseThrow().at();
        if (FieldLinker.isOptional(field)) {
            report(at, attribute + " is part of the id, but optional.", "An id is never null; remove the '?'.");
        }
        if (!isKey(type) && type != TypeLinker.UNKNOWN) {
            diagnostics.error(
                    Code.ID_TYPE,
                    at,
                    attribute + " can't be part of the id because of its type.",
                    "The types of ids are string, boolean, short, int, long, decimal, uuid, enums, dates and times.");
        }
    }

    /** Whether a primary key can hold a type on every database. */
    private static boolean isKey(DataType type) {
        if (type instanceof Simple simple) {
            return switch (simple) {
                case BOOLEAN, SHORT, INT, LONG, UUID, DATE, TIME, DATETIME, INSTANT -> true;
                case TEXT, FLOAT, DOUBLE, OFFSET, DURATION, BLOB -> false;
            };
        }
        return type instanceof DataType.Text
                || type instanceof DataType.Decimal
                || type instanceof DataType.OfEnum
                || (type instanceof DataType.Custom custom && custom.isPlain());
    }

    void insideEmbeddable(FieldSpec field) {
        String name = field.name().value();
        Stream.of(field.id(), field.naturalId(), field.unique(), field.index())
                .flatMap(Optional::stream)
                .forEach(key -> report(
                        key.at(),
                        "A field of an embeddable can't have a key or an index: " + name + ".",
                        "Declare it in the entity, such as indexes: [[home.zip]]."));
        report(
                field.constraint(),
                "A field of an embeddable can't name its check constraint, which each table names for itself: " + name
                        + ".",
                "Remove it.");
        field.generated()
                .ifPresent(sql -> report(
                        sql.at(),
                        "A field of an embeddable can't be generated: " + name + ".",
                        "Declare it in the entity."));
    }

    void embedded(FieldSpec field, String attribute) {
        Stream<Optional<? extends Located<?>>> located = Stream.of(
                field.id(),
                field.naturalId(),
                field.unique(),
                field.insertable(),
                field.updatable(),
                field.column(),
                field.index(),
                field.constraint());
        Stream<Optional<Location>> others = Stream.of(
                field.defaultValue().map(ScalarText::at),
                field.backfill().map(backfill -> backfill.at()),
                field.check().map(sql -> sql.at()),
                field.generated().map(sql -> sql.at()),
                field.validate().stream().findFirst().map(rule -> rule.at()));
        Stream.concat(located.map(key -> key.map(Located::at)), others)
                .flatMap(Optional::stream)
                .forEach(at -> report(
                        at,
                        "This key is not allowed on an embedded field: " + attribute + ".",
                        "Write it on the fields of the embeddable, or in the entity's unique, indexes and checks."));
        field.type()
                .filter(type -> type.array() || !type.arguments().isEmpty())
                .ifPresent(type -> diagnostics.error(
                        Code.ARRAY_ELEMENT,
                        type.at(),
                        "There is no array of " + type.base() + ".",
                        "Use a separate entity with a relation, or json."));
    }

    private void report(Optional<? extends Located<?>> key, String message, String hint) {
        key.ifPresent(found -> report(found.at(), message, hint));
    }

    private void report(Location at, String message, String hint) {
        diagnostics.error(Code.FIELD_KEY, at, message, hint);
    }
}
