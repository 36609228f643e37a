package io.github.ormgen.history;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Nearest;
import java.util.Collection;
import java.util.Set;

/**
 * What a person accepts to lose, by {@code -Dormgen.accept}.
 *
 * @param names the names
 */
public record AcceptedLosses(Set<String> names) {

    /** Whether a loss is accepted. */
    public boolean has(String name) {
        return names.contains(name);
    }

    /** Reports names that are accepted without need: a misspelt one would be as good as none. */
    public void reportStrays(Collection<String> losses, Location at, Diagnostics diagnostics) {
        names.stream().filter(name -> !losses.contains(name)).sorted().forEach(name -> {
            String hint = Nearest.hint(name, losses);
            diagnostics.error(
                    Code.ACCEPTS_NOTHING,
                    at,
                    "-Dormgen.accept names " + name + ", which would not be lost.",
                    hint.isEmpty() ? "Leave it out." : hint);
        });
    }

    /** The flag that accepts losses, in the order in which they are given. */
    public static String flag(Collection<String> losses) {
        return "-Dormgen.accept=" + String.join(",", losses);
    }
}
