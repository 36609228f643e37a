package io.github.ormgen.reverse;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Turns names of tables and columns into those of entities and fields. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[A-Z]+(?!\\p{Ll})[a-z0-9]*|[A-Z][a-z0-9]*|[a-z0-9]+");

    private Words() {}

    /** The words of a name, small: {@code CustomerID} and {@code customer_id} have the same. */
    static List<String> of(String name) {
        return WORD.matcher(name)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
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
}
