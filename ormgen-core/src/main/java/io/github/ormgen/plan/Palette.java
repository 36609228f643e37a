package io.github.ormgen.plan;

/** Colours for a terminal. */
@FunctionalInterface
public interface Palette {

    /** What a piece of a plan is. */
    enum Tone {
        HEADLINE,
        ADDED,
        DROPPED,
        CHANGED,
        MILD,
        GRAVE,
        SQL
    }

    /** The text in the colour of its tone. */
    String paint(Tone tone, String text);

    /** No colours. */
    static Palette plain() {
        return (tone, text) -> text;
    }

    /** The colours of a terminal that knows ANSI's escape sequences. */
    static Palette ansi() {
        return (tone, text) -> {
            String code = switch (tone) {
                case HEADLINE -> "1";
                case ADDED -> "32";
                case DROPPED, GRAVE -> "31";
                case CHANGED -> "36";
                case MILD -> "33";
                case SQL -> "2";
            };
            return "\u001b[" + code + "m" + text + "\u001b[0m";
        };
    }
}
