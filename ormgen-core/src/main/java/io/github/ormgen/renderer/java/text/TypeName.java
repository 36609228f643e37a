package io.github.ormgen.renderer.java.text;

import java.util.Set;

/**
 * A Java type as a file writes it.
 *
 * @param raw its name, with its package where the file needs it
 * @param arguments its type arguments with their brackets, {@code <String>}, or {@code []} of an array; else empty
 */
public record TypeName(String raw, String arguments) {

    private static final Set<String> PRIMITIVES = Set.of("boolean", "short", "int", "long", "float", "double");

    /** Whether null is no value of it. */
    public boolean isPrimitive() {
        return arguments.isEmpty() && PRIMITIVES.contains(raw);
    }

    /** Whether its getter begins with {@code is}. */
    public boolean isFlag() {
        return raw.equals("boolean") && isPrimitive();
    }

    /** Whether it is an array, whose {@code equals} compares nothing. */
    public boolean isArray() {
        return arguments.equals("[]");
    }

    /** The type whose values may be null; a type annotation stands right before a class's simple name. */
    public String nullable(Imports imports) {
        String annotation = "@" + imports.of("org.jspecify.annotations.Nullable");
        if (isArray()) {
            return raw + " " + annotation + " " + arguments;
        }
        int simple = raw.lastIndexOf('.') + 1;
        return raw.substring(0, simple) + annotation + " " + raw.substring(simple) + arguments;
    }

    /** The type as a file writes it, nullable or not. */
    public String text(boolean nullable, Imports imports) {
        return nullable ? nullable(imports) : toString();
    }

    @Override
    public String toString() {
        return raw + arguments;
    }
}
