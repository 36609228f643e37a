package io.github.ormgen.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Collects the diagnostics of a run, so that one run reports everything. Not thread-safe. */
public final class Diagnostics {

    private final SortedSet<Diagnostic> all = new TreeSet<>();
    private int quiet;

    /** Adds an error; the run goes on, and produces nothing. Gives nothing, for those who have nothing to go on with. */
    public <T> Optional<T> error(Code code, Location location, String message, String hint) {
        add(new Diagnostic(code, Severity.ERROR, location, message, hint));
        return Optional.empty();
    }

    /** Adds an error whose message says what to do by itself. */
    public void error(Code code, Location location, String message) {
        error(code, location, message, "");
    }

    /** Adds a warning. */
    public void warning(Code code, Location location, String message, String hint) {
        add(new Diagnostic(code, Severity.WARNING, location, message, hint));
    }

    /** Adds a notice. */
    public void notice(Code code, Location location, String message, String hint) {
        add(new Diagnostic(code, Severity.NOTICE, location, message, hint));
    }

    /** Adds all of another collector's. */
    public void addAll(Collection<Diagnostic> others) {
        others.forEach(this::add);
    }

    private void add(Diagnostic diagnostic) {
        if (quiet == 0) {
            all.add(diagnostic);
        }
    }

    /** Does work whose messages are reported elsewhere, such as the second use of a part that is wrong in itself. */
    public <T> T quietly(Supplier<T> work) {
        quiet++;
        try {
            return work.get();
        } finally {
            quiet--;
        }
    }

    /** Whether there is an error among them. */
    public boolean hasErrors() {
        return !errors().isEmpty();
    }

    /**
     * Whether there is an error on the line of a place: what seems to be missing there may have been written, and
     * refused.
     */
    public boolean hasErrorOnLine(Location place) {
        return errors().stream()
                .map(Diagnostic::location)
                .anyMatch(at -> at.line() == place.line() && at.file().equals(place.file()));
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
