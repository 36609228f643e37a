package io.github.ormgen.change.diff;

import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.schema.SchemaPart;
import io.github.ormgen.schema.TableName;
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
    private final Function<T, List<String>> formerPaths;
    private final Map<String, String> origins;
    private final Map<N, T> before = new LinkedHashMap<>();
    private final Map<String, T> beforeByPath = new LinkedHashMap<>();
    private final Set<T> after;
    private final Map<N, N> pairs = new LinkedHashMap<>();

    /**
     * Begins without pairs.
     *
     * @param formerPaths the paths that an object may have had, of which the last is the one without a rename of its own
     * @param origins which path each path had before it was last changed
     */
    ObjectMatcher(
            List<T> before,
            List<T> after,
            Function<T, N> name,
            Function<T, String> path,
            Function<T, List<String>> formerPaths,
            Map<String, String> origins) {
        this.name = name;
        this.formerPaths = formerPaths;
        this.origins = origins;
        this.after = new LinkedHashSet<>(after);
        before.forEach(object -> this.before.put(name.apply(object), object));
        before.forEach(object -> beforeByPath.putIfAbsent(path.apply(object), object));
    }

    /** Of objects whose paths stand by themselves. */
    static <T extends SchemaPart<T>> ObjectMatcher<TableName, T> of(
            List<T> before, List<T> after, MigrationHints intentions) {
        return new ObjectMatcher<>(
                before,
                after,
                SchemaPart::name,
                SchemaPart::path,
                object -> intentions.formerPaths(object.path(), "", ""),
                intentions.origins());
    }

    /** Which name in the next schema belongs to which in the last. */
    Map<N, N> pairs() {
        return pairs;
    }

    /** Pairs by former paths where a rename shows in the whole path, and whatever bears it fits. */
    ObjectMatcher<N, T> byFormerPaths() {
        return byFormerPaths(UnaryOperator.identity(), (former, next) -> true);
    }

    /**
     * Pairs by former paths, of which the last does not count.
     *
     * @param within gives what of a path has to differ for a rename
     * @param fits whether something of the last schema can be what something of the next was
     */
    ObjectMatcher<N, T> byFormerPaths(UnaryOperator<String> within, BiPredicate<T, T> fits) {
        return each(object -> {
            List<String> paths = formerPaths.apply(object);
            String present = last(paths);
            Set<String> origin = origins(present);
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
    ObjectMatcher<N, T> by(Function<T, Optional<N>> former) {
        return each(object -> former.apply(object).flatMap(found -> Optional.ofNullable(before.get(found))));
    }

    /** Pairs by the path that an object would have had. */
    ObjectMatcher<N, T> byPath() {
        return each(object -> Optional.ofNullable(beforeByPath.get(last(formerPaths.apply(object)))));
    }

    ObjectMatcher<N, T> byName() {
        return by(object -> Optional.of(name.apply(object)));
    }

    static String last(List<String> paths) {
        return paths.get(paths.size() - 1);
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
    private Set<String> origins(String present) {
        Set<String> seen = new LinkedHashSet<>();
        @Nullable String path = beforeByPath.containsKey(present) ? present : null;
        while (path != null && seen.add(path)) {
            path = origins.get(path);
        }
        return seen;
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

    private ObjectMatcher<N, T> each(Function<T, Optional<T>> former) {
        for (T object : List.copyOf(after)) {
            former.apply(object)
                    .filter(found -> before.containsKey(name.apply(found)))
                    .ifPresent(found -> {
                        pairs.put(name.apply(found), name.apply(object));
                        before.remove(name.apply(found));
                        after.remove(object);
                    });
        }
        return this;
    }
}
