package io.github.ormgen.renderer.java.annotation;

import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.Validation;
import io.github.ormgen.renderer.java.text.Imports;
import io.github.ormgen.renderer.java.text.JavaText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Bean Validation annotations of an attribute. */
public final class Validations {

    private static final String CONSTRAINTS = "jakarta.validation.constraints.";

    private final Imports imports;

    /** For a file with these imports. */
    public Validations(Imports imports) {
        this.imports = imports;
    }

    /** Its constraints, in the model's order, and the limit that its type sets; the null check stands elsewhere. */
    public List<Annotation> of(BasicAttribute attribute) {
        Map<String, Annotation> byName = new LinkedHashMap<>();
        for (Validation validation : attribute.validations()) {
            Annotation annotation = of(validation);
            byName.put(annotation.name(), annotation);
        }
        lengthOf(attribute.type()).forEach(size -> byName.putIfAbsent(size.name(), size));
        return new ArrayList<>(byName.values());
    }

    private List<Annotation> lengthOf(DataType type) {
        if (type instanceof DataType.Text text) {
            return List.of(constraint("Size").with("max", String.valueOf(text.length())));
        }
        if (type instanceof DataType.Bytes bytes) {
            return List.of(constraint("Size").with("max", String.valueOf(bytes.length())));
        }
        return List.of();
    }

    private Annotation constraint(String name) {
        return Annotation.of(imports.of(CONSTRAINTS + name));
    }

    private Annotation of(Validation validation) {
        return validation.match(
                this::simple,
                minimum -> bound("Min", minimum.value()),
                maximum -> bound("Max", maximum.value()),
                this::size,
                pattern -> constraint("Pattern").withString("regexp", pattern.regex()),
                digits -> constraint("Digits")
                        .with("integer", String.valueOf(digits.integer()))
                        .with("fraction", String.valueOf(digits.fraction())));
    }

    private Annotation simple(Validation.Simple validation) {
        return switch (validation) {
            case EMAIL -> constraint("Email");
            case URL -> Annotation.of(imports.of("org.hibernate.validator.constraints.URL"));
            case PAST -> constraint("Past");
            case FUTURE -> constraint("Future");
            case NOT_BLANK -> constraint("NotBlank");
        };
    }

    private Annotation bound(String name, BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0 && value.abs().precision() - value.scale() <= 18;
        return whole
                ? constraint(name).value(literal(value.longValueExact()))
                : constraint("Decimal" + name).value(JavaText.quote(value.toPlainString()));
    }

    private static String literal(long value) {
        return value == (int) value ? String.valueOf(value) : value + "L";
    }

    private Annotation size(Validation.Size validation) {
        Annotation size = constraint("Size");
        if (validation.minimum() > 0) {
            size = size.with("min", String.valueOf(validation.minimum()));
        }
        return validation.maximum() < Integer.MAX_VALUE ? size.with("max", String.valueOf(validation.maximum())) : size;
    }
}
