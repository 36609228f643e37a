package io.github.ormgen.renderer.java;

import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.Validation;
import io.github.ormgen.renderer.java.text.JavaText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Bean Validation annotations of an attribute. */
final class Validations {

    static final Annotation NOT_NULL = Annotation.constraint("NotNull");
    static final Annotation VALID = Annotation.of("jakarta.validation.Valid");

    private Validations() {}

    /** Its constraints, in the model's order, and the limit that its type sets; the null check stands elsewhere. */
    static Collection<Annotation> of(BasicAttribute attribute) {
        Map<String, Annotation> byName = new LinkedHashMap<>();
        for (Validation validation : attribute.validations()) {
            Annotation annotation = of(validation);
            byName.put(annotation.name(), annotation);
        }
        Annotation size = Annotation.constraint("Size");
        if (attribute.type() instanceof DataType.Text text) {
            byName.putIfAbsent(size.name(), size.with("max", text.length()));
        } else if (attribute.type() instanceof DataType.Bytes bytes) {
            byName.putIfAbsent(size.name(), size.with("max", bytes.length()));
        }
        return byName.values();
    }

    private static Annotation of(Validation validation) {
        return validation.match(
                Validations::simple,
                minimum -> bound("Min", minimum.value()),
                maximum -> bound("Max", maximum.value()),
                size -> Annotation.constraint("Size")
                        .withIf(size.minimum() > 0, "min", String.valueOf(size.minimum()))
                        .withIf(size.maximum() < Integer.MAX_VALUE, "max", String.valueOf(size.maximum())),
                pattern -> Annotation.constraint("Pattern").withString("regexp", pattern.regex()),
                digits -> Annotation.constraint("Digits")
                        .with("integer", digits.integer())
                        .with("fraction", digits.fraction()));
    }

    private static Annotation simple(Validation.Simple validation) {
        return switch (validation) {
            case EMAIL -> Annotation.constraint("Email");
            case URL -> Annotation.of("org.hibernate.validator.constraints.URL");
            case PAST -> Annotation.constraint("Past");
            case FUTURE -> Annotation.constraint("Future");
            case NOT_BLANK -> Annotation.constraint("NotBlank");
        };
    }

    private static Annotation bound(String name, BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0 && value.abs().precision() - value.scale() <= 18;
        return whole
                ? Annotation.constraint(name).value(literal(value.longValueExact()))
                : Annotation.constraint("Decimal" + name).value(JavaText.quote(value.toPlainString()));
    }

    private static String literal(long value) {
        return value == (int) value ? String.valueOf(value) : value + "L";
    }
}
