package io.github.ormgen.verify;

import io.github.ormgen.database.Difference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What scripts and statements of a person have made beside the history's schemas, at each level; level 0 is before all. */
final class Brought {

    private final Map<Integer, Set<Difference>> levels = new HashMap<>();

    /** What of differences is neither the history's nor had been there at a level. */
    List<Difference> newAt(int level, List<Difference> differences) {
        Set<Difference> known = known(level);
        return differences.stream().filter(one -> !known.contains(one)).toList();
    }

    /** The same behind a migration that may have renamed tables. */
    List<Difference> newBehind(int level, Stage stage, List<Difference> differences) {
        Set<Difference> known = new HashSet<>();
        known(level).forEach(one -> known.add(renamed(one, stage.renamed())));
        return differences.stream().filter(one -> !known.contains(one)).toList();
    }

    /** Has differences be those of a level. */
    void put(int level, List<Difference> differences) {
        levels.put(level, new HashSet<>(differences));
    }

    private Set<Difference> known(int level) {
        return levels.getOrDefault(level, Set.of());
    }

    private static Difference renamed(Difference difference, Map<String, String> names) {
        List<String> parts = new ArrayList<>(List.of(difference.name().split("\\.", 2)));
        parts.set(0, names.getOrDefault(parts.get(0), parts.get(0)));
        return new Difference(difference.state(), difference.kind(), String.join(".", parts), difference.details());
    }
}
