package io.github.ormgen.mapping;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.Validation;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The checks that follow from enums and from those validations that SQL can say: bounds, lengths, not blank. */
record DerivedChecks(Model model, String table) {

    private static final String ENUM = "enum";

    /** Adds the checks of an attribute and of its parts, in their order. */
    void add(Attribute attribute, List<Check> checks) {
        if (attribute instanceof EmbeddedAttribute embedded) {
            for (Attribute part : embedded.parts()) {
                add(part, checks);
            }
        } else if (attribute instanceof BasicAttribute basic) {
            add(basic, ENUM, constants(basic), checks);
            if (!basic.validations().isEmpty()) {
                add(basic, "min", minimum(basic), checks);
                add(basic, "max", maximum(basic), checks);
                add(basic, "size", size(basic), checks);
                add(basic, "not_blank", notBlank(basic), checks);
            }
        }
    }

    private void add(BasicAttribute attribute, String suffix, Optional<CheckRule> rule, List<Check> checks) {
        if (rule.isPresent()) {
            String name = suffix.equals(ENUM)
                    ? attribute.constraint().orElseGet(() -> model.names().enumCheck(table, attribute.column()))
                    : model.names().check(table, List.of(attribute.column()), suffix);
            checks.add(new Check(name, attribute.declaration().path(), rule.get()));
        }
    }

    private Optional<CheckRule> constants(BasicAttribute attribute) {
        if (!(attribute.type() instanceof DataType.OfEnum type)) {
            return Optional.empty();
        }
        EnumClass enumClass = model.enumClass(type.enumName());
        List<EnumClass.Constant> constants = enumClass.constants();
        return switch (enumClass.storage()) {
            case STRING ->
                Optional.of(new CheckRule.OneOf(
                        attribute.column(),
                        constants.stream().map(EnumClass.Constant::value).toList()));
            case ORDINAL ->
                range(attribute, Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(constants.size() - 1L)));
            case NATIVE -> Optional.empty();
        };
    }

    /** Of several lower bounds, a named type's and a field's own, the highest counts; and so on below. */
    private static Optional<CheckRule> minimum(BasicAttribute attribute) {
        return validations(attribute, Validation.Minimum.class, Validation.Minimum::value)
                .max(BigDecimal::compareTo)
                .flatMap(bound -> range(attribute, Optional.of(bound), Optional.empty()));
    }

    private static Optional<CheckRule> maximum(BasicAttribute attribute) {
        return validations(attribute, Validation.Maximum.class, Validation.Maximum::value)
                .min(BigDecimal::compareTo)
                .flatMap(bound -> range(attribute, Optional.empty(), Optional.of(bound)));
    }

    private static Optional<CheckRule> range(
            BasicAttribute attribute, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {
        return Optional.of(new CheckRule.Range(attribute.column(), minimum, maximum));
    }

    private static Optional<CheckRule> size(BasicAttribute attribute) {
        // The size of an array is checked by the program alone.
        if (attribute.type() instanceof DataType.ArrayOf
                || sizes(attribute, Validation.Size::minimum).findAny().isEmpty()) {
            return Optional.empty();
        }
        int minimum = sizes(attribute, Validation.Size::minimum).max().getAsInt();
        int maximum = sizes(attribute, Validation.Size::maximum).min().getAsInt();
        return Optional.of(new CheckRule.Length(attribute.column(), minimum, maximum));
    }

    private static IntStream sizes(BasicAttribute attribute, Function<Validation.Size, Integer> bound) {
        return validations(attribute, Validation.Size.class, bound).mapToInt(Integer::intValue);
    }

    private static Optional<CheckRule> notBlank(BasicAttribute attribute) {
        return attribute.validations().contains(Validation.Simple.NOT_BLANK)
                ? Optional.of(new CheckRule.NotBlank(attribute.column()))
                : Optional.empty();
    }

    private static <V extends Validation, R> Stream<R> validations(
            BasicAttribute attribute, Class<V> kind, Function<V, R> part) {
        return attribute.validations().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(part);
    }
}
