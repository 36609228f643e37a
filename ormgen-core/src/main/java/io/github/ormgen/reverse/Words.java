package io.github.ormgen.reverse;

import io.github.ormgen.model.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Turns names of tables and columns into those of entities and fields. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[A-Z]+(?!\\p{Ll})[a-z0-9]*|[A-Z][a-z0-9]*|[a-z0-9]+");

    /** Irregular plurals, and regular ones of words that end as their plural would not tell. */
    private static final Map<String, String> IRREGULAR = Stream.of("""
            people=person children=child men=man women=woman mice=mouse feet=foot teeth=tooth indices=index
            vertices=vertex matrices=matrix criteria=criterion analyses=analysis leaves=leaf shelves=shelf
            lives=life movies=movie cookies=cookie calories=calorie ties=tie caches=cache headaches=headache
            axes=axis sizes=size prizes=prize buses=bus gases=gas aliases=alias quizzes=quiz
            """.split("\\s+"))
            .map(pair -> pair.split("="))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    /** Words that end as a plural does and are none. */
    private static final Set<String> SINGULAR = Set.of(
            "series", "species", "news", "lens", "gas", "bus", "alias", "atlas", "canvas", "sms", "aws", "os", "has",
            "is", "was");

    private static final Pattern OF_ONE = Pattern.compile(".*(us|is|ss)");

    private Words() {}

    /** The words of a name, small: {@code CustomerID} and {@code customer_id} have the same. */
    static List<String> of(String name) {
        return WORD.matcher(name)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The same as a text with spaces. */
    static String phrase(String name) {
        return String.join(" ", of(name));
    }

    /** The name of a field: {@code customerId}. */
    static String camel(List<String> words) {
        String pascal = pascal(words);
        String camel = pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
        return SourceVersion.isKeyword(camel, SourceVersion.RELEASE_17) ? camel + "Value" : camel;
    }

    /** The name of an entity, {@code CustomerId}; one that would begin with a digit gets a letter. */
    static String pascal(List<String> words) {
        String name = words.stream().map(Words::capitalize).collect(Collectors.joining());
        return name.matches("[A-Za-z].*") ? name : "N" + name;
    }

    static String capitalize(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Whether a text can be a name in the model as it is. */
    static boolean isName(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9_]*") && !SourceVersion.isKeyword(text, SourceVersion.RELEASE_17);
    }

    /** A name as given or, if that is taken, with the lowest number from 2 on that makes it free. */
    static String free(String wanted, Predicate<String> isTaken) {
        String name = wanted;
        for (int i = 2; isTaken.test(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    /** The words with the last in the singular, as far as it is a plural. */
    static List<String> singular(List<String> words) {
        List<String> singular = new ArrayList<>(words);
        if (!words.isEmpty()) {
            int last = words.size() - 1;
            singular.set(last, singular(words.get(last)));
        }
        return singular;
    }

    private static String singular(String word) {
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
