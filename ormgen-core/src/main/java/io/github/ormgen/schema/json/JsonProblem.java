package io.github.ormgen.schema.json;

/** What is wrong with a document, at a place in its text. */
public final class JsonProblem extends IllegalArgumentException {

    private final int line;
    private final int column;

    JsonProblem(int line, int column, String message) {
        super(message);
        this.line = Math.max(1, line);
        this.column = Math.max(1, column);
    }

    /** The line, counted from 1. */
    public int line() {
        return line;
    }

    /** The column, counted from 1. */
    public int column() {
        return column;
    }
}
