package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import java.util.List;

/**
 * A type as it was written, {@code base(arguments)[]?}, taken apart.
 *
 * @param base the first word: a built-in type, or a name declared in the model; empty in {@link #reported}
 * @param arguments the texts between the parentheses, trimmed
 * @param array whether it ends in {@code []}
 * @param optional whether it ends in {@code ?}
 * @param at the place of the whole text
 */
public record TypeText(String base, List<String> arguments, boolean array, boolean optional, Location at) {

    /** Stands where a type is missing or malformed, which was reported: whoever meets it says nothing more. */
    public static TypeText reported(Location at) {
        return new TypeText("", List.of(), false, false, at);
    }

    /** Whether this is {@link #reported}. */
    public boolean isReported() {
        return base.isEmpty();
    }

    /** The type as a person would write it, without the question mark. */
    public String text() {
        return base + (arguments.isEmpty() ? "" : "(" + String.join(",", arguments) + ")") + (array ? "[]" : "");
    }
}
