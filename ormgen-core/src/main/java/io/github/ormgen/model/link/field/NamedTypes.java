package io.github.ormgen.model.link.field;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.FieldSpec.ValidationSpec;
import io.github.ormgen.spec.TypeText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gives fields what their named types bring. */
record NamedTypes(Declarations declarations, Diagnostics diagnostics) {

    /**
     * The field with all its named types resolved: its type is built in, an enum, an embeddable or its own. As it was
     * after an error.
     */
    FieldSpec expand(FieldSpec field) {
        Set<String> seen = new LinkedHashSet<>();
        FieldSpec expanded = field;
        Optional<FieldSpec> named = namedType(expanded);
        while (named.isPresent()) {
            TypeText use = expanded.type().orElseThrow();
            if (!seen.add(use.base()) || !use.arguments().isEmpty()) {
                report(use, seen);
                return field;
            }
            expanded = merge(named.get(), expanded, use);
            named = namedType(expanded);
        }
        return expanded;
    }

    private void report(TypeText use, Set<String> seen) {
        if (use.arguments().isEmpty()) {
            diagnostics.error(
                    Code.TYPE_CIRCLE,
                    use.at(),
                    "The type " + use.base() + " refers to itself: " + String.join(" → ", seen) + ".",
                    "Use a built-in type for one of them.");
        } else {
            diagnostics.error(Code.TYPE_ARGUMENTS, use.at(), "The type " + use.base() + " takes no arguments.", "");
        }
    }

    private Optional<FieldSpec> namedType(FieldSpec field) {
        return field.type().flatMap(type -> Optional.ofNullable(declarations.types.get(type.base())));
    }

    private static FieldSpec merge(FieldSpec type, FieldSpec own, TypeText use) {
        Optional<TypeText> text = type.type()
                .map(base -> new TypeText(
                        base.base(),
                        base.arguments(),
                        base.array() || use.array(),
                        base.optional() || use.optional(),
                        base.at()));
        boolean optional =
                use.optional() || own.optional().filter(flag -> flag.value()).isPresent();
        return new FieldSpec(
                own.name(),
                text,
                type.customType(),
                optional ? own.optional().or(() -> Optional.of(own.name().map(name -> true))) : type.optional(),
                own.column(),
                own.unique().or(type::unique),
                own.index().or(type::index),
                own.constraint(),
                own.defaultValue().or(type::defaultValue),
                own.backfill().or(type::backfill),
                own.check().or(type::check),
                validations(type, own),
                own.doc().or(type::doc),
                own.id(),
                own.naturalId(),
                own.sensitive().or(type::sensitive),
                own.insertable().or(type::insertable),
                own.updatable().or(type::updatable),
                own.generated(),
                Stream.concat(type.annotations().stream(), own.annotations().stream())
                        .toList(),
                own.prefix(),
                own.columns(),
                own.renamedFrom());
    }

    private static List<ValidationSpec> validations(FieldSpec type, FieldSpec own) {
        List<String> ownRules =
                own.validate().stream().map(ValidationSpec::rule).toList();
        return Stream.concat(
                        type.validate().stream().filter(validation -> !ownRules.contains(validation.rule())),
                        own.validate().stream())
                .toList();
    }
}
