package io.github.ormgen.render;

import java.util.Optional;

/**
 * What a template may print, by name. Views give it themselves, and FreeMarker looks into no class: to find out by
 * reflection what a view has takes a JVM that has just started longer than to render it.
 */
public interface Variables {

    /** The variable of a name: a text, a number, a boolean, a list or a view; an empty {@code Optional} if there is none. */
    Object get(String variable);

    /** A function that a template may call with a text: {@code [=names.of("java.util.Map")]}. */
    @FunctionalInterface
    interface Call {

        /** The text that the call stands for. */
        String of(String argument);
    }

    /** No variable of that name, which templates tell from an empty text. */
    static Object none() {
        return Optional.empty();
    }
}
