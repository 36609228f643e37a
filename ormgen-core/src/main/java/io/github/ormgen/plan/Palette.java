package io.github.ormgen.plan;

/** Colours for a terminal. */
@FunctionalInterface
public interface Palette {

    /** What a piece of a plan is. */
    enum Tone {
        HEADLINE("1"),
        ADDED("32"),
        DROPPED("31"),
        CHANGED("36"),
        MILD("33"),
        GRAVE("31"),
        SQL("2");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    /** The text in the colour of its tone. */
    String paint(Tone tone, String text);

    /** No colours. */
    static Palette plain() {
        return (tone, text) -> text;
    }

    /** The colours of a terminal that knows ANSI's escape sequences. */
    static Palette ansi() {
        return (tone, text) -> "\u001b[" + tone.code + "m" + text + "\u001b[0m";
    }
}
