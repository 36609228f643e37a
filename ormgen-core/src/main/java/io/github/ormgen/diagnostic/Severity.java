package io.github.ormgen.diagnostic;

import java.util.Locale;

/** How bad a diagnostic is. */
public enum Severity {
    /** The run produces nothing. */
    ERROR,
    /** The run goes on; a person should look. */
    WARNING,
    /** Worth knowing, nothing to do. */
    NOTICE;

    /** The word that messages print, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
