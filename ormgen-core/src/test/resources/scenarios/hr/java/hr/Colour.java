package hr;

/** A colour by its number. */
public record Colour(int rgb) {

    /** Reads a number. */
    public static Colour of(String text) {
        return new Colour(Integer.parseInt(text));
    }
}
