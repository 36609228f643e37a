package io.github.ormgen.spec;

/** Ends the reading of one file; what is wrong was reported already. */
final class UnreadableException extends RuntimeException {

    UnreadableException() {
        super("reported already", null, false, false);
    }
}
