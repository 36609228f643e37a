package io.github.ormgen.database.connect;

import io.github.ormgen.diagnostic.Code;

/** Something on a database that a person has to mend. Its texts hold no password. */
public final class DatabaseFailure extends Exception {

    private final Code code;
    private final String hint;

    /** Something that a person has to mend: what is wrong, and what to do. */
    public DatabaseFailure(Code code, String message, String hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }

    /** The stable code. */
    public Code code() {
        return code;
    }

    /** What is wrong: one sentence. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
