package io.github.ormgen.model.link.field;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.link.declaration.Declarations;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.model.link.naming.PhysicalNames;
import io.github.ormgen.spec.EmbeddableSpec;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.TypeText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Links fields whose type is an embeddable. */
record EmbeddedLinker(
        FieldLinker fields, Declarations declarations, Naming naming, FieldChecks checks, Diagnostics diagnostics) {

    EmbeddedAttribute link(FieldSpec field, FieldPlace place) {
        TypeText type = field.type().orElseThrow();
        String name = field.name().value();
        checks.embedded(field, place.path() + "." + name);
        boolean optional = FieldLinker.isOptional(field);
        List<Attribute> parts = new ArrayList<>();
        // An embeddable that holds itself is reported where it is declared.
        if (!place.embeddables().contains(type.base())) {
            String prefix = field.prefix().map(Located::value).orElse(naming.column(name) + "_");
            FieldPlace inside = place.inside(name, type.base(), prefix, optional, field.columns());
            EmbeddableSpec embeddable = declarations.embeddable(type.base()).orElseThrow();
            embeddable.fields().forEach(part -> parts.add(diagnostics.quietly(() -> fields.link(part, inside))));
            checkColumns(field, parts, place);
        }
        return new EmbeddedAttribute(
                FieldLinker.declaration(field, place), type.base(), place.optional() || optional, parts);
    }

    private void checkColumns(FieldSpec field, List<Attribute> parts, FieldPlace place) {
        List<String> known = paths(parts, "").toList();
        field.columns().forEach((path, column) -> {
            if (!known.contains(path)) {
                String hint = Nearest.hint(path, known);
                report(
                        column,
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

    private void report(Located<String> at, String message, String hint) {
        diagnostics.error(Code.EMBEDDED_COLUMNS, at.at(), message, hint);
    }
}
