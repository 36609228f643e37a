package io.github.ormgen.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/** Turns names of tables and columns into those of entities and fields. */
final class Words {

    private Words() {}

    /** The words of a name, small: {@code CustomerID} and {@code customer_id} have the same. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isPart = isLetter(c) || (c >= '0' && c <= '9');
            if ((!isPart || begins(name, i)) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (isPart) {
                word.append(Character.toLowerCase(c));
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean begins(String name, int i) {
        if (i == 0 || !Character.isUpperCase(name.charAt(i))) {
            return false;
        }
        boolean smallFollows = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return !Character.isUpperCase(name.charAt(i - 1)) || smallFollows;
    }

    /** The name of a field: {@code customerId}. */
    static String camel(List<String> words) {
        String pascal = pascal(words);
        String camel = pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
        return SourceVersion.isKeyword(camel, SourceVersion.RELEASE_17) ? camel + "Value" : camel;
    }

    /** The name of an entity, {@code CustomerId}; one that would begin with a digit gets a letter. */
    static String pascal(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        boolean isName = name.length() > 0 && isLetter(name.charAt(0));
        return isName ? name.toString() : "N" + name;
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

    /** The words without these at their end, empty if there are none then, or they do not end so. */
    static Optional<List<String>> without(List<String> words, List<String> end) {
        int rest = words.size() - end.size();
        return rest > 0 && words.subList(rest, words.size()).equals(end)
                ? Optional.of(words.subList(0, rest))
                : Optional.empty();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
