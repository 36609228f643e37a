package io.github.ormgen.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects the diagnostics of a run, so that one run reports everything. Not thread-safe. */
public final class Diagnostics {

    private final SortedSet<Diagnostic> all = new TreeSet<>();

    /** Adds an error; the run goes on, and produces nothing. */
    public void error(Code code, Location location, String message, String hint) {
        all.add(new Diagnostic(code, Severity.ERROR, location, message, hint));
    }

    /** Adds an error whose message says what to do by itself. */
    public void error(Code code, Location location, String message) {
        error(code, location, message, "");
    }

    /** Adds a warning. */
    public void warning(Code code, Location location, String message, String hint) {
        all.add(new Diagnostic(code, Severity.WARNING, location, message, hint));
    }

    /** Adds a notice. */
    public void notice(Code code, Location location, String message, String hint) {
        all.add(new Diagnostic(code, Severity.NOTICE, location, message, hint));
    }

    /** Adds all of another collector's. */
    public void addAll(Collection<Diagnostic> others) {
        all.addAll(others);
    }

    /** Whether there is an error among them. */
    public boolean hasErrors() {
        return all.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** All so far, in file order, each once. */
    public List<Diagnostic> all() {
        return List.copyOf(all);
    }

    /** The errors so far, in file order. */
    public List<Diagnostic> errors() {
        return all.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }
}
