package io.github.ormgen.history;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.SourceLocations;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds stored values of an enum that take each other's place. The schema knows the values and not what they stand for, so
 * that nobody could tell whether the rows have been changed already.
 */
record SwappedValues(Map<String, Map<String, String>> formerValues, SourceLocations places, Diagnostics diagnostics) {

    /** Reports them. */
    void report() {
        new TreeMap<>(formerValues).forEach((path, former) -> {
            Set<String> values = new TreeSet<>();
            former.keySet().stream().filter(value -> comesBack(former, value)).forEach(values::add);
            if (!values.isEmpty()) {
                diagnostics.error(
                        Code.VALUES_SWAPPED,
                        places.of(path),
                        "The values " + String.join(" and ", values) + " of " + path
                                + " are swapped, so a migration that has already run could not be distinguished from"
                                + " one that has not run.",
                        "Use a third value: change the old value to it in one revision, and from it to the"
                                + " new value in the next.");
            }
        });
    }

    private static boolean comesBack(Map<String, String> former, String value) {
        Set<String> seen = new HashSet<>();
        String at = value;
        while (former.containsKey(at) && seen.add(at)) {
            at = former.getOrDefault(at, "");
        }
        return at.equals(value) && !former.getOrDefault(value, value).equals(value);
    }
}
