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
import java.util.stream.Stream;

/** Adds the checks that follow from enums and from those validations that SQL can say: bounds, lengths, not blank. */
record DerivedChecks(Model model, String table, List<? super Check> checks) {

    /** Adds the checks of an attribute and of its parts, in their order. */
    void add(Attribute attribute) {
        if (attribute instanceof EmbeddedAttribute embedded) {
            embedded.parts().forEach(this::add);
        } else if (attribute instanceof BasicAttribute basic) {
            if (basic.type() instanceof DataType.OfEnum type) {
                addEnum(basic, model.enumClass(type.enumName()));
            }
            if (!basic.validations().isEmpty()) {
                addValidations(basic);
            }
        }
    }

    private void addEnum(BasicAttribute attribute, EnumClass enumClass) {
        List<EnumClass.Constant> constants = enumClass.constants();
        if (enumClass.storage() != EnumClass.Storage.NATIVE) {
            CheckRule rule = enumClass.storage() == EnumClass.Storage.STRING
                    ? new CheckRule.OneOf(
                            attribute.column(),
                            constants.stream().map(EnumClass.Constant::value).toList())
                    : new CheckRule.Range(
                            attribute.column(),
                            Optional.of(BigDecimal.ZERO),
                            Optional.of(BigDecimal.valueOf(constants.size() - 1L)));
            String name = attribute.constraint().orElseGet(() -> model.names().enumCheck(table, attribute.column()));
            checks.add(new Check(name, attribute.declaration().path(), rule));
        }
    }

    /** Of several lower bounds, a named type's and a field's own, the highest counts; and so on below. */
    private void addValidations(BasicAttribute attribute) {
        String column = attribute.column();
        validations(attribute, Validation.Minimum.class)
                .map(Validation.Minimum::value)
                .max(BigDecimal::compareTo)
                .ifPresent(bound ->
                        add(attribute, "min", new CheckRule.Range(column, Optional.of(bound), Optional.empty())));
        validations(attribute, Validation.Maximum.class)
                .map(Validation.Maximum::value)
                .min(BigDecimal::compareTo)
                .ifPresent(bound ->
                        add(attribute, "max", new CheckRule.Range(column, Optional.empty(), Optional.of(bound))));
        // The size of an array is checked by the program alone.
        if (!(attribute.type() instanceof DataType.ArrayOf)) {
            validations(attribute, Validation.Size.class)
                    .reduce((one, other) -> new Validation.Size(
                            Math.max(one.minimum(), other.minimum()), Math.min(one.maximum(), other.maximum())))
                    .ifPresent(size ->
                            add(attribute, "size", new CheckRule.Length(column, size.minimum(), size.maximum())));
        }
        if (attribute.validations().contains(Validation.Simple.NOT_BLANK)) {
            add(attribute, "not_blank", new CheckRule.NotBlank(column));
        }
    }

    private void add(BasicAttribute attribute, String word, CheckRule rule) {
        String name = model.names().check(table, List.of(attribute.column()), word);
        checks.add(new Check(name, attribute.declaration().path(), rule));
    }

    private static <V extends Validation> Stream<V> validations(BasicAttribute attribute, Class<V> kind) {
        return attribute.validations().stream().filter(kind::isInstance).map(kind::cast);
    }
}
