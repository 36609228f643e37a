package io.github.ormgen.schema.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds which objects of the last schema live on in the next. Renames are never guessed: a former name that the model
 * says comes first, then the same path in the model, then the same name in the database. Used once.
 *
 * @param <N> the names of the objects in the database
 * @param <T> the objects
 */
final class Pairing<N, T> {

    private final Function<T, N> name;
    private final Function<T, String> path;
    private final Map<N, T> before = new LinkedHashMap<>();
    private final Map<String, T> beforeByPath = new LinkedHashMap<>();
    private final Set<T> after = new LinkedHashSet<>();
    private final Map<N, N> pairs = new LinkedHashMap<>();

    Pairing(List<T> before, List<T> after, Function<T, N> name, Function<T, String> path) {
        this.name = name;
        this.path = path;
        before.forEach(object -> this.before.put(name.apply(object), object));
        before.forEach(object -> beforeByPath.putIfAbsent(path.apply(object), object));
        this.after.addAll(after);
    }

    /** Which name in the next schema belongs to which in the last. */
    Map<N, N> pairs() {
        return pairs;
    }

    /** Pairs by former paths; the present path itself does not count. */
    void byFormerPaths(Function<T, List<String>> formerPaths, Map<String, String> origins) {
        each(object -> formerPaths.apply(object).stream()
                .filter(former -> !former.equals(path.apply(object)))
                .filter(former -> !isDone(path.apply(object), former, origins))
                .flatMap(former -> Optional.ofNullable(beforeByPath.get(former)).stream())
                .findFirst());
    }

    /** Pairs by what a function finds in the last schema. */
    void by(Function<T, Optional<N>> former) {
        each(object -> former.apply(object).flatMap(found -> Optional.ofNullable(before.get(found))));
    }

    /** Pairs by the path that an object would have had. */
    void byPath(Function<T, String> formerPath) {
        each(object -> Optional.ofNullable(beforeByPath.get(formerPath.apply(object))));
    }

    void byName() {
        by(object -> Optional.of(name.apply(object)));
    }

    /** What has no pair yet in the last schema. */
    Set<T> beforeLeft() {
        return new LinkedHashSet<>(before.values());
    }

    /** What has no pair yet in the next schema. */
    Set<T> afterLeft() {
        return new LinkedHashSet<>(after);
    }

    /** A rename that the history has already: both paths are there, and the present one came from the former. */
    private boolean isDone(String present, String former, Map<String, String> origins) {
        return beforeByPath.containsKey(present) && former.equals(origins.get(present));
    }

    private void each(Function<T, Optional<T>> former) {
        for (T object : List.copyOf(after)) {
            former.apply(object)
                    .filter(found -> before.containsKey(name.apply(found)))
                    .ifPresent(found -> {
                        pairs.put(name.apply(found), name.apply(object));
                        before.remove(name.apply(found));
                        after.remove(object);
                    });
        }
    }
}
