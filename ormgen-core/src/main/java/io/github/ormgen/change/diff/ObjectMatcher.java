package io.github.ormgen.change.diff;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which objects of the last schema live on in the next. Renames are never guessed: a former name that the model
 * says comes first, then the same path in the model, then the same name in the database. Used once.
 *
 * @param <N> the names of the objects in the database
 * @param <T> the objects
 */
final class ObjectMatcher<N, T> {

    private final Function<T, N> name;
    private final Map<N, T> before = new LinkedHashMap<>();
    private final Map<String, T> beforeByPath = new LinkedHashMap<>();
    private final Set<T> after = new LinkedHashSet<>();
    private final Map<N, N> pairs = new LinkedHashMap<>();

    ObjectMatcher(List<T> before, List<T> after, Function<T, N> name, Function<T, String> path) {
        this.name = name;
        before.forEach(object -> this.before.put(name.apply(object), object));
        before.forEach(object -> beforeByPath.putIfAbsent(path.apply(object), object));
        this.after.addAll(after);
    }

    /** Which name in the next schema belongs to which in the last. */
    Map<N, N> pairs() {
        return pairs;
    }

    /** Pairs by former paths where a rename shows in the whole path, and whatever bears it fits. */
    void byFormerPaths(Function<T, List<String>> formerPaths, Map<String, String> origins) {
        byFormerPaths(formerPaths, origins, UnaryOperator.identity(), (former, next) -> true);
    }

    /**
     * Pairs by former paths, of which the last is the one without a rename of its own and does not count.
     *
     * @param origins which path each path had before it was last changed
     * @param within gives what of a path has to differ for a rename
     * @param fits whether something of the last schema can be what something of the next was
     */
    void byFormerPaths(
            Function<T, List<String>> formerPaths,
            Map<String, String> origins,
            UnaryOperator<String> within,
            BiPredicate<T, T> fits) {
        each(object -> {
            List<String> paths = formerPaths.apply(object);
            String present = paths.get(paths.size() - 1);
            List<String> origin = origins(present, origins);
            return paths.stream()
                    .filter(former -> !former.equals(present))
                    .filter(former -> origin.stream()
                            .noneMatch(
                                    path -> isRenamed(within.apply(former), within.apply(present), within.apply(path))))
                    .flatMap(former -> Optional.ofNullable(beforeByPath.get(former)).stream())
                    .filter(former -> fits.test(former, object))
                    .findFirst();
        });
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

    /** The path of what is there already by its present one, with those that it had before; none if it is not there. */
    private List<String> origins(String present, Map<String, String> origins) {
        Set<String> seen = new LinkedHashSet<>();
        @Nullable String path = beforeByPath.containsKey(present) ? present : null;
        while (path != null && seen.add(path)) {
            path = origins.get(path);
        }
        return List.copyOf(seen);
    }

    /** Whether the history has a rename already: what had the path had each former name that is not the present one. */
    private static boolean isRenamed(String former, String present, String origin) {
        String[] formerNames = former.split("\\.", -1);
        String[] presentNames = present.split("\\.", -1);
        String[] originNames = origin.split("\\.", -1);
        return formerNames.length == presentNames.length
                && formerNames.length == originNames.length
                && IntStream.range(0, formerNames.length)
                        .filter(place -> !formerNames[place].equals(presentNames[place]))
                        .allMatch(place -> formerNames[place].equals(originNames[place]));
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
