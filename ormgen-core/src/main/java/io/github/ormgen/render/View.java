package io.github.ormgen.render;

import java.util.Optional;

/**
 * A record whose components are what a template may print, each under its name. FreeMarker looks into no class for it: that
 * loads most of its reflection.
 */
public interface View {

    /** The variable of a name: a text, a number, a boolean, a list or a view; an empty {@code Optional} if there is none. */
    default Object get(String variable) {
        return ViewWrapper.component(this, variable);
    }

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
