package io.github.ormgen.database.migrate;

import io.github.ormgen.database.connect.SqlFailures;
import io.github.ormgen.diagnostic.Code;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script that has begun, and did not come to its end. Its texts hold no password. */
public final class ScriptFailure extends Exception {

    /** Flyway's message has the line in a line of its own. */
    private static final Pattern LINE = Pattern.compile("(?m)^Line\\s*: (\\d+)");

    private final Code code;
    private final String script;
    private final int line;
    private final String hint;
    private final boolean isClosingAlone;
    private final boolean isWithoutTrace;

    ScriptFailure(Exception cause, RunCallback run, SqlFailures failures) {
        super(failures.reason(cause));
        Matcher matcher = LINE.matcher(String.valueOf(cause.getMessage()));
        this.code = failures.kind(cause).orElse(Code.SCRIPT_FAILED);
        this.hint = failures.hint(code);
        this.script = run.script();
        this.line = matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        this.isWithoutTrace = !run.isCommitted();
        this.isClosingAlone =
                SqlFailures.cause(cause, RunCallback.ClosingFailed.class).isPresent();
    }

    /** What kind of failure it is. */
    public Code code() {
        return code;
    }

    /** The name of the script's file. */
    public String script() {
        return script;
    }

    /** The line of the statement that failed, counted from 1; 0 if it is not known. */
    public int line() {
        return line;
    }

    /** What the database said, in a line without a full stop. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** What to do about the kind of failure; empty if that is plain. */
    public String hint() {
        return hint;
    }

    /** Whether nothing of the script stands, also on a database that commits each statement. */
    public boolean isWithoutTrace() {
        return isWithoutTrace;
    }

    /** Whether all of the script has run, and only the mark in the history is missing. */
    public boolean isClosingAlone() {
        return isClosingAlone;
    }
}
