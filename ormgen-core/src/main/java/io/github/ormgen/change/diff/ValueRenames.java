package io.github.ormgen.change.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts the renames of an enum's values in an order in which none is in another's way. */
final class ValueRenames {

    /** One value that takes the place of another. */
    record Rename(String before, String after) {}

    private ValueRenames() {}

    /**
     * Those still to be done. Where a value is there already and stays, its rename is in the history.
     *
     * @param former which value stood for a constant, by the one that stands for it now
     * @param present the values that are there
     */
    static List<Rename> of(Map<String, String> former, List<String> present) {
        List<Rename> renames = new ArrayList<>();
        Map<String, String> left = new TreeMap<>(former);
        Set<String> now = new HashSet<>(present);
        boolean isMoving = true;
        while (isMoving) {
            isMoving = false;
            for (String after : List.copyOf(left.keySet())) {
                String before = left.getOrDefault(after, "");
                if (now.contains(before) && !now.contains(after)) {
                    left.remove(after);
                    now.remove(before);
                    now.add(after);
                    renames.add(new Rename(before, after));
                    isMoving = true;
                }
            }
        }
        return renames;
    }
}
