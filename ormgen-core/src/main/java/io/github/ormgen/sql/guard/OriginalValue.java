package io.github.ormgen.sql.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a column holds, said of the rows at the start of a script.
 *
 * @param base an expression over the columns of then
 * @param column the name of then if it is the column itself
 * @param replaced the literals that have taken the place of others, by those
 */
record OriginalValue(String base, Optional<String> column, Map<String, String> replaced) {

    static OriginalValue written(String sql) {
        return new OriginalValue(sql, Optional.empty(), Map.of());
    }

    /** The same once one literal has taken the place of another. */
    OriginalValue replaced(String before, String after) {
        Map<String, String> next = new LinkedHashMap<>(replaced);
        next.replaceAll((from, to) -> to.equals(before) ? after : to);
        next.putIfAbsent(before, after);
        return new OriginalValue(base, Optional.empty(), next);
    }

    String sql() {
        return replaced.isEmpty()
                ? base
                : replaced.entrySet().stream()
                        .map(value -> "when " + value.getKey() + " then " + value.getValue())
                        .collect(Collectors.joining(" ", "case " + base + " ", " else " + base + " end"));
    }
}
