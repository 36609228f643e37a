package io.github.ormgen.reverse;

import io.github.ormgen.model.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a table in the plural holds one of. */
final class Singular {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("children", "child"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("mice", "mouse"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("indices", "index"),
            Map.entry("vertices", "vertex"),
            Map.entry("matrices", "matrix"),
            Map.entry("criteria", "criterion"),
            Map.entry("analyses", "analysis"),
            Map.entry("leaves", "leaf"),
            Map.entry("shelves", "shelf"),
            Map.entry("lives", "life"),
            Map.entry("movies", "movie"),
            Map.entry("cookies", "cookie"),
            Map.entry("calories", "calorie"),
            Map.entry("ties", "tie"),
            Map.entry("caches", "cache"),
            Map.entry("headaches", "headache"),
            Map.entry("axes", "axis"),
            Map.entry("sizes", "size"),
            Map.entry("prizes", "prize"),
            Map.entry("buses", "bus"),
            Map.entry("gases", "gas"),
            Map.entry("aliases", "alias"),
            Map.entry("quizzes", "quiz"));

    /** Words that end as a plural does and are none. */
    private static final Set<String> SINGULAR = Set.of(
            "series", "species", "news", "lens", "gas", "bus", "alias", "atlas", "canvas", "sms", "aws", "os", "has",
            "is", "was");

    private static final Pattern OF_ONE = Pattern.compile(".*(us|is|ss)");

    private Singular() {}

    /** The words with the last in the singular, as far as it is a plural. */
    static List<String> of(List<String> words) {
        List<String> singular = new ArrayList<>(words);
        if (!words.isEmpty()) {
            int last = words.size() - 1;
            singular.set(last, of(words.get(last)));
        }
        return singular;
    }

    private static String of(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        if (SINGULAR.contains(word) || OF_ONE.matcher(word).matches()) {
            return word;
        }
        // Of "houses" and "statuses" only the second has a singular that ends in s.
        if (word.endsWith("ses")
                && !OF_ONE.matcher(word.substring(0, word.length() - 2)).matches()) {
            return word.substring(0, word.length() - 1);
        }
        return Plural.singular(word).orElse(word);
    }
}
