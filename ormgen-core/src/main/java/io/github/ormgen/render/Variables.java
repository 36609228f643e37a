package io.github.ormgen.render;

import java.util.Optional;

/** What a template may print, by name. FreeMarker looks into no class for it: that loads most of its reflection. */
@FunctionalInterface
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
