package io.github.ormgen.renderer.java.text;

import java.util.Locale;
import java.util.Set;

/** The names of the methods that generated classes offer for their attributes. */
public final class AccessorNames {

    /** Words whose plural ends in {@code ies} or {@code s} by another rule. */
    private static final Set<String> NO_PLAIN_SINGULAR = Set.of("series", "species", "news");

    private static final Set<String> ENDING_IN_IE = Set.of("movies", "cookies", "ties", "pies", "zombies", "calories");

    private AccessorNames() {}

    /**
     * The method that reads an attribute: {@code getName}, or {@code isActive} for a primitive boolean. An attribute
     * {@code Class} is read by {@code getClass_}, since no class can override {@code getClass}.
     */
    public static String getter(String attribute, boolean primitiveBoolean) {
        String name = (primitiveBoolean ? "is" : "get") + capitalized(attribute);
        return name.equals("getClass") ? "getClass_" : name;
    }

    /** The method that writes an attribute: {@code setName}. */
    public static String setter(String attribute) {
        return "set" + capitalized(attribute);
    }

    /** The method that adds one element to a collection: {@code addRole} for {@code roles}. */
    public static String adder(String collection) {
        return "add" + capitalized(element(collection));
    }

    /** The method that takes one element out of a collection: {@code removeRole} for {@code roles}. */
    public static String remover(String collection) {
        return "remove" + capitalized(element(collection));
    }

    /**
     * The name of one element of a collection: its singular by the plain rules of English, {@code child} for {@code
     * children}, {@code person} for {@code people}, or the collection's own name where nothing of that holds.
     */
    public static String element(String collection) {
        String lower = collection.toLowerCase(Locale.ROOT);
        if (lower.endsWith("children")) {
            return cut(collection, 3);
        }
        if (lower.endsWith("people")) {
            return cut(collection, 4) + "rson";
        }
        if (!lower.endsWith("s") || lower.length() < 3 || endsIn(lower, NO_PLAIN_SINGULAR)) {
            return collection;
        }
        if (lower.endsWith("ies") && lower.length() > 4 && !endsIn(lower, ENDING_IN_IE)) {
            return cut(collection, 3) + "y";
        }
        if (lower.matches(".*(ss|sh|ch|x|zz|[^aeo]us)es")) {
            return cut(collection, 2);
        }
        return lower.matches(".*(ss|us|is)") ? collection : cut(collection, 1);
    }

    private static boolean endsIn(String word, Set<String> endings) {
        return endings.stream().anyMatch(word::endsWith);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /** The name with a capital at its beginning. */
    public static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
