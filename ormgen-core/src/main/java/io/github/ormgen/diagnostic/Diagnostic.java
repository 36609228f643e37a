package io.github.ormgen.diagnostic;

import java.util.Comparator;

/**
 * One message about an input.
 *
 * @param code the stable code, documented in the manual
 * @param severity how bad it is
 * @param location where it is
 * @param message what is wrong: one sentence that begins with a capital letter and ends with a full stop
 * @param hint what to do about it, in the same form; empty if there is nothing to add
 */
public record Diagnostic(Code code, Severity severity, Location location, String message, String hint)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
