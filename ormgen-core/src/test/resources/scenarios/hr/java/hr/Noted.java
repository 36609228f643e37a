package hr;

/** Has notes. */
public interface Noted {

    /** The notes. */
    String getNotes();
}
