package io.github.ormgen.it.scenario;

import io.github.ormgen.model.Validation;
import java.util.List;
import java.util.stream.Stream;

/** Makes texts that satisfy lengths and validations, and hold what tends to go wrong. */
final class SampleTexts {

    private static final String NASTY = " it's \"é\" \\ ${x} */ -- ☃ %_";
    private static final int LONG_ENOUGH = 120;

    private SampleTexts() {}

    /** A text that no other object's attribute has. */
    static String of(String attribute, List<Validation> validations, int maximum, int object) {
        int shortest = sizes(validations).map(Validation.Size::minimum).reduce(0, Math::max);
        int longest = sizes(validations).map(Validation.Size::maximum).reduce(maximum, Math::min);
        if (validations.contains(Validation.Simple.EMAIL)) {
            return "p" + object + "@example.com";
        } else if (validations.contains(Validation.Simple.URL)) {
            return "https://example.com/" + object;
        } else if (validations.stream().anyMatch(Validation.Pattern.class::isInstance)) {
            throw new AssertionError(attribute + " has a pattern: scenario.properties must give its value");
        }
        String text = object + attribute + NASTY;
        if (text.length() < Math.max(shortest, Math.min(longest, LONG_ENOUGH))) {
            text += "x".repeat(Math.max(shortest, Math.min(longest, LONG_ENOUGH)) - text.length());
        }
        return text.substring(0, Math.min(text.length(), longest));
    }

    private static Stream<Validation.Size> sizes(List<Validation> validations) {
        return validations.stream().filter(Validation.Size.class::isInstance).map(Validation.Size.class::cast);
    }
}
