package io.github.ormgen.model.link.field;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.Backfill;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.BasicAttribute.Role;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.Declaration;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.model.link.naming.PhysicalNames;
import io.github.ormgen.model.link.sql.SqlLinker;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.spec.EmbeddableSpec;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.ScalarText;
import io.github.ormgen.spec.TypeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Links fields into basic and embedded attributes. What SQL says comes later, see {@link SqlLinker}.
 *
 * @param enums the enums by name
 */
public record FieldLinker(
        Declarations declarations, Naming naming, Map<String, EnumClass> enums, Diagnostics diagnostics) {

    /** The field with what its named types bring. */
    public FieldSpec expand(FieldSpec written) {
        return new NamedTypes(declarations, diagnostics).expand(written);
    }

    /** An embeddable, its fields with what their named types bring. */
    public EmbeddableSpec embeddable(String name) {
        EmbeddableSpec spec = declarations.embeddable(name).orElseThrow();
        List<FieldSpec> fields = spec.fields().stream().map(this::expand).toList();
        return new EmbeddableSpec(spec.name(), spec.doc(), fields, spec.checks());
    }

    /** The attribute of a field. */
    public Attribute link(FieldSpec written, FieldPlace place) {
        FieldSpec field = expand(written);
        if (place.isEmbedded()) {
            new FieldChecks(diagnostics).insideEmbeddable(field);
        }
        return field.type()
                .filter(type -> declarations.embeddables.containsKey(type.base()))
                .<Attribute>map(type -> embedded(field, type, place))
                .orElseGet(() -> basic(field, place));
    }

    static Declaration declaration(FieldSpec field, FieldPlace place) {
        String name = field.name().value();
        return new Declaration(
                name,
                place.path() + "." + name,
                field.doc().map(Located::value),
                field.annotations().stream().map(Located::value).toList(),
                place.mixin(),
                field.renamedFrom().map(Located::value),
                field.name().at());
    }

    /** The type of a field that is not embedded, named types resolved. */
    DataType type(FieldSpec field) {
        return field.customType()
                .map(custom -> new CustomTypes(diagnostics).link(custom, field.name()))
                // A named type that is left could not be resolved, which was reported.
                .or(() -> field.type()
                        .filter(type -> !declarations.types.containsKey(type.base()))
                        .map(new TypeLinker(declarations, diagnostics)::link))
                .orElse(TypeLinker.UNKNOWN);
    }

    private BasicAttribute basic(FieldSpec field, FieldPlace place) {
        String attribute = place.path() + "." + field.name().value();
        DataType type = type(field);
        boolean generated = field.generated().isPresent();
        boolean id = isSet(field.id());
        LiteralLinker literals = new LiteralLinker(enums, diagnostics);
        FieldChecks checks = new FieldChecks(diagnostics);
        checks.basic(field, type, attribute);
        if (!hasCheck(type) && type != TypeLinker.UNKNOWN) {
            checks.noCheck(field, attribute);
        }
        return new BasicAttribute(
                declaration(field, place),
                type,
                place.optional() || isOptional(field),
                column(field, place, attribute),
                field.defaultValue().flatMap(text -> literals.read(text, type, attribute)),
                new ValidationLinker(diagnostics).link(field.validate(), type, attribute),
                id ? Role.ID : Role.FIELD,
                isSet(field.naturalId()),
                isSet(field.sensitive()),
                !generated && field.insertable().map(Located::value).orElse(true),
                !generated && !id && field.updatable().map(Located::value).orElse(true),
                Optional.empty(),
                field.backfill()
                        .flatMap(backfill -> backfill.literal())
                        .flatMap(text -> backfill(text, type, attribute)),
                field.constraint()
                        .filter(name -> new PhysicalNames(diagnostics).check(name, "The check of " + attribute))
                        .map(Located::value));
    }

    private EmbeddedAttribute embedded(FieldSpec field, TypeText type, FieldPlace place) {
        String name = field.name().value();
        new FieldChecks(diagnostics).embedded(field, place.path() + "." + name);
        boolean optional = isOptional(field);
        List<Attribute> parts = new ArrayList<>();
        // An embeddable that holds itself is reported where it is declared.
        if (!place.embeddables().contains(type.base())) {
            String prefix = field.prefix().map(Located::value).orElse(naming.column(name) + "_");
            FieldPlace inside = place.inside(name, type.base(), prefix, optional, field.columns());
            EmbeddableSpec embeddable = declarations.embeddable(type.base()).orElseThrow();
            embeddable.fields().forEach(part -> parts.add(diagnostics.quietly(() -> link(part, inside))));
            checkColumns(field, parts, place);
        }
        return new EmbeddedAttribute(declaration(field, place), type.base(), place.optional() || optional, parts);
    }

    private void checkColumns(FieldSpec field, List<Attribute> parts, FieldPlace place) {
        List<String> known = paths(parts, "").toList();
        field.columns().forEach((path, column) -> {
            if (!known.contains(path)) {
                String hint = Nearest.hint(path, known);
                diagnostics.error(
                        Code.EMBEDDED_COLUMNS,
                        column.at(),
                        field.name().value() + " has no field '" + path + "'.",
                        hint.isEmpty() ? "Its fields are " + String.join(", ", known) + "." : hint);
            } else {
                new PhysicalNames(diagnostics)
                        .check(
                                column,
                                "The column of " + place.path() + "."
                                        + field.name().value() + "." + path);
            }
        });
    }

    private static Stream<String> paths(List<Attribute> parts, String prefix) {
        return parts.stream()
                .flatMap(part -> part instanceof EmbeddedAttribute embedded
                        ? paths(embedded.parts(), prefix + part.name() + ".")
                        : Stream.of(prefix + part.name()));
    }

    /** Whether the table checks the values of an enum. */
    private boolean hasCheck(DataType type) {
        return type instanceof DataType.OfEnum ofEnum
                && Optional.ofNullable(enums.get(ofEnum.enumName()))
                        .map(found -> found.storage() != EnumClass.Storage.NATIVE)
                        .orElse(true);
    }

    /** The backfill of a literal; empty after an error. */
    public Optional<Backfill> backfill(ScalarText text, DataType type, String attribute) {
        return new LiteralLinker(enums, diagnostics).read(text, type, attribute).map(Backfill.Literal::new);
    }

    private String column(FieldSpec field, FieldPlace place, String attribute) {
        String name = field.name().value();
        Optional<Located<String>> override = Optional.ofNullable(place.columns().get(place.pathWithin(name)));
        String own = new PhysicalNames(diagnostics)
                .orElse(override.or(field::column), "The column of " + attribute, naming.column(name));
        return override.isPresent() ? own : LongNames.shorten(place.columnPrefix() + own);
    }

    static boolean isOptional(FieldSpec field) {
        return isSet(field.optional())
                || field.type().filter(type -> type.optional()).isPresent();
    }

    /** Whether an optional flag is there and true. */
    public static boolean isSet(Optional<Located<Boolean>> flag) {
        return flag.filter(Located::value).isPresent();
    }
}
