package io.github.ormgen.spec.document;

/** Ends the reading of one file; what is wrong was reported already. */
public final class UnreadableException extends RuntimeException {

    /** Says no more: the reason has been reported. */
    public UnreadableException() {
        super("reported already", null, false, false);
    }
}
