package io.github.ormgen.schema.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** A text that is no JSON. */
public final class NotJsonException extends IllegalArgumentException {

    private final int line;
    private final int column;

    NotJsonException(JacksonException cause) {
        super(cause.getOriginalMessage(), cause);
        TokenStreamLocation at = cause.getLocation();
        this.line = at == null ? 1 : Math.max(1, at.getLineNr());
        this.column = at == null ? 1 : Math.max(1, at.getColumnNr());
    }

    /** The line where it ends to be JSON, counted from 1. */
    public int line() {
        return line;
    }

    /** The column there, counted from 1. */
    public int column() {
        return column;
    }
}
