package io.github.ormgen.verify;

import io.github.ormgen.schema.compare.Difference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What scripts and statements of a person have made beside the history's schemas, at each level; level 0 is before all. */
final class ManualChanges {

    private final Map<Integer, List<Difference>> levels = new HashMap<>();

    /**
     * What of differences is neither the history's nor had been there at a level.
     *
     * @param renamed the new names of tables that have been renamed since, by their old ones
     */
    List<Difference> newAt(int level, Map<String, String> renamed, List<Difference> differences) {
        Set<String> known = levels.getOrDefault(level, List.of()).stream()
                .map(one -> renamed(one, renamed).toString())
                .collect(Collectors.toSet());
        return differences.stream()
                .filter(one -> !known.contains(one.toString()))
                .toList();
    }

    void put(int level, List<Difference> differences) {
        levels.put(level, differences);
    }

    private static Difference renamed(Difference difference, Map<String, String> names) {
        String name = difference.name();
        String table = name.split("\\.", 2)[0];
        return difference.withName(names.getOrDefault(table, table) + name.substring(table.length()));
    }
}
