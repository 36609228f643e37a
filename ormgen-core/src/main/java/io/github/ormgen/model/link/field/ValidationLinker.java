package io.github.ormgen.model.link.field;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.DataType.Simple;
import io.github.ormgen.model.Validation;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.spec.FieldSpec.ValidationSpec;
import io.github.ormgen.spec.ScalarText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.PatternSyntaxException;

/** Links validations and checks that they go with the type. */
record ValidationLinker(Diagnostics diagnostics) {

    List<Validation> link(List<ValidationSpec> specs, DataType type, String attribute) {
        return specs.stream()
                .flatMap(spec -> link(spec, type, attribute).stream())
                .distinct()
                .toList();
    }

    private Optional<Validation> link(ValidationSpec spec, DataType type, String attribute) {
        if (type == TypeLinker.UNKNOWN) {
            return Optional.empty();
        } else if (!fits(spec.rule(), type)) {
            return report(
                    spec,
                    spec.rule() + " is not a rule for the type of " + attribute + ".",
                    "It is for " + kinds(spec.rule()));
        }
        try {
            return Optional.of(read(spec));
        } catch (IllegalArgumentException | ArithmeticException e) {
            boolean regex = e instanceof PatternSyntaxException;
            return report(
                    spec,
                    "The arguments of " + spec.rule() + " are not valid for " + attribute + ".",
                    regex ? ((PatternSyntaxException) e).getDescription() + "." : example(spec.rule()));
        }
    }

    private static Validation read(ValidationSpec spec) {
        return switch (spec.rule()) {
            case "min" -> new Validation.Minimum(number(spec));
            case "max" -> new Validation.Maximum(number(spec));
            case "size" -> size(whole(spec, 0), whole(spec, 1));
            case "digits" -> new Validation.Digits(whole(spec, 0), whole(spec, 1));
            case "pattern" -> pattern(spec.arguments().get(0).text());
            default -> Naming.constant(Validation.Simple.class, spec.rule());
        };
    }

    private static Validation size(int minimum, int maximum) {
        if (minimum > maximum) {
            throw new IllegalArgumentException();
        }
        return new Validation.Size(minimum, maximum);
    }

    private static Validation pattern(String regex) {
        java.util.regex.Pattern.compile(regex);
        return new Validation.Pattern(regex);
    }

    private static BigDecimal number(ValidationSpec spec) {
        return new BigDecimal(spec.arguments().get(0).text());
    }

    private static int whole(ValidationSpec spec, int index) {
        ScalarText text = spec.arguments().get(index);
        int number = Integer.parseInt(text.text());
        if (number < 0) {
            throw new IllegalArgumentException(text.text());
        }
        return number;
    }

    private static boolean fits(String rule, DataType type) {
        return switch (rule) {
            case "email", "url", "notBlank", "pattern" -> isText(type);
            case "past", "future" -> type instanceof Simple simple && isTime(simple);
            case "min", "max", "digits" ->
                type instanceof DataType.Decimal || (type instanceof Simple simple && isNumber(simple));
            default -> isText(type) || type instanceof DataType.ArrayOf;
        };
    }

    private static String kinds(String rule) {
        return switch (rule) {
            case "email", "url", "notBlank", "pattern" -> "string and text.";
            case "past", "future" -> "dates and times.";
            case "min", "max", "digits" -> "numbers.";
            default -> "string, text and arrays.";
        };
    }

    private static String example(String rule) {
        return switch (rule) {
            case "size" -> "Write { size: [2, 160] }, the minimum first.";
            case "digits" -> "Write { digits: [12, 2] }, the digits before the point first.";
            default -> "Write { " + rule + ": 10 }.";
        };
    }

    private static boolean isText(DataType type) {
        return type instanceof DataType.Text || type == Simple.TEXT;
    }

    private static boolean isTime(Simple type) {
        return switch (type) {
            case DATE, TIME, DATETIME, INSTANT, OFFSET -> true;
            case TEXT, BOOLEAN, SHORT, INT, LONG, FLOAT, DOUBLE, UUID, DURATION, BLOB -> false;
        };
    }

    private static boolean isNumber(Simple type) {
        return switch (type) {
            case SHORT, INT, LONG, FLOAT, DOUBLE -> true;
            case TEXT, BOOLEAN, UUID, DATE, TIME, DATETIME, INSTANT, OFFSET, DURATION, BLOB -> false;
        };
    }

    private Optional<Validation> report(ValidationSpec spec, String message, String hint) {
        return diagnostics.error(Code.VALIDATION, spec.at(), message, hint);
    }
}
