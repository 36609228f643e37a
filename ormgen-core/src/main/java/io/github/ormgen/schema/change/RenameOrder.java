package io.github.ormgen.schema.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Puts renames into an order in which no name is taken when it is given. Circles, such as a swap, go by way of a name in
 * between.
 *
 * @param <N> names
 */
final class RenameOrder<N> {

    /** One rename. */
    record Step<N>(N before, N after) {}

    private final Set<N> taken;
    private final UnaryOperator<N> inBetween;

    /**
     * Orders renames among names.
     *
     * @param taken all names that are there
     * @param inBetween makes another name of one; asked again with its own answer while that is taken
     */
    RenameOrder(Set<N> taken, UnaryOperator<N> inBetween) {
        this.taken = new HashSet<>(taken);
        this.inBetween = inBetween;
    }

    /** The steps that give each name its next one. */
    List<Step<N>> of(Map<N, N> renames) {
        List<Step<N>> steps = new ArrayList<>();
        Map<N, N> left = new LinkedHashMap<>();
        renames.forEach((before, after) -> {
            if (!before.equals(after)) {
                left.put(before, after);
            }
        });
        while (!left.isEmpty()) {
            List<N> free = left.keySet().stream()
                    .filter(name -> !taken.contains(left.get(name)))
                    .toList();
            if (free.isEmpty()) {
                N name = left.keySet().iterator().next();
                N other = free(name, renames);
                N after = left.remove(name);
                steps.add(step(name, other));
                left.put(other, after);
            } else {
                N name = free.get(0);
                steps.add(step(name, left.get(name)));
                left.remove(name);
            }
        }
        return steps;
    }

    private Step<N> step(N before, N after) {
        taken.remove(before);
        taken.add(after);
        return new Step<>(before, after);
    }

    private N free(N name, Map<N, N> renames) {
        N other = inBetween.apply(name);
        while (taken.contains(other) || renames.containsValue(other)) {
            other = inBetween.apply(other);
        }
        return other;
    }
}
