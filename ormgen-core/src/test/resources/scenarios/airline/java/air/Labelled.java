package air;

/** Something with a label. */
public interface Labelled {
    String getName();

    default String label() {
        return getName() + "!";
    }
}
