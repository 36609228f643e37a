package io.github.ormgen.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The regular plural of English words; nothing irregular is guessed. */
public final class Plural {

    private Plural() {}

    /** The plural: {@code y} becomes {@code ies} after a consonant, {@code s x z ch sh} get {@code es}, others {@code s}. */
    public static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.endsWith("y") && lower.length() > 1 && "aeiou".indexOf(lower.charAt(lower.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (endsInSibilant(lower) ? "es" : "s");
    }

    /** The word whose regular plural this is, empty if it is none. */
    public static Optional<String> singular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ies") && lower.length() > 3) {
            return Optional.of(word.substring(0, word.length() - 3) + "y");
        }
        if (lower.endsWith("es") && endsInSibilant(lower.substring(0, lower.length() - 2))) {
            return Optional.of(word.substring(0, word.length() - 2));
        }
        boolean regular = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 1;
        return regular ? Optional.of(word.substring(0, word.length() - 1)) : Optional.empty();
    }

    private static boolean endsInSibilant(String word) {
        return Stream.of("s", "x", "z", "ch", "sh").anyMatch(word::endsWith);
    }
}
