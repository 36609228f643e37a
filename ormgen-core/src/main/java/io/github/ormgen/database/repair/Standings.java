package io.github.ormgen.database.repair;

import io.github.ormgen.database.Catalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds how many of a script's statements a database has. */
final class Standings {

    /** Where a sequence starts that was made for rows that are there, the rows say. */
    private static final Pattern START = Pattern.compile("\\bstart=\\d+, ");

    private final Pieces pieces;

    Standings(Pieces pieces) {
        this.pieces = pieces;
    }

    /**
     * How many may stand, by what the database has; none if it has something else.
     *
     * @param states what a database has at first, and behind each statement
     * @param live what this one has
     */
    List<Integer> byCatalog(List<Catalog> states, Catalog live) {
        Set<String> changing = changing(states);
        SortedMap<String, String> found = only(live, changing);
        List<Integer> counts = new ArrayList<>();
        for (int count = 0; count < states.size(); count++) {
            if (only(states.get(count), changing).equals(found)) {
                counts.add(count);
            }
        }
        return counts;
    }

    /** What the database has otherwise than behind the statement that it comes closest to. */
    Set<String> inTheWay(List<Catalog> states, Catalog live) {
        Set<String> changing = changing(states);
        SortedMap<String, String> found = only(live, changing);
        return states.stream()
                .map(state -> differing(only(state, changing), found))
                .min(Comparator.comparing(Set::size))
                .orElse(Set.of());
    }

    private static Set<String> differing(SortedMap<String, String> state, SortedMap<String, String> found) {
        Set<String> names = new TreeSet<>(state.keySet());
        names.addAll(found.keySet());
        names.removeIf(name -> state.getOrDefault(name, "").equals(found.getOrDefault(name, "")));
        return names;
    }

    /** What the script makes, alters or drops. */
    private static Set<String> changing(List<Catalog> states) {
        Set<String> changing = new TreeSet<>();
        SortedMap<String, String> first = states.get(0).objects();
        for (Catalog state : states) {
            SortedMap<String, String> objects = state.objects();
            Set<String> names = new TreeSet<>(first.keySet());
            names.addAll(objects.keySet());
            names.stream()
                    .filter(name -> !objects.getOrDefault(name, "-").equals(first.getOrDefault(name, "-")))
                    .forEach(changing::add);
        }
        return changing;
    }

    private static SortedMap<String, String> only(Catalog catalog, Set<String> names) {
        SortedMap<String, String> objects = new TreeMap<>(catalog.objects());
        objects.keySet().retainAll(names);
        objects.replaceAll((name, text) -> START.matcher(text).replaceAll(""));
        return objects;
    }

    /**
     * How many may stand, by what databases commit: what stands ends with a statement that commits, or right before one
     * that has failed, as it commits first what came before it.
     *
     * @param done how many are known to; then only those up to the next one that commits may stand too
     */
    List<Integer> byCommits(OptionalInt done) {
        Set<Integer> counts = new TreeSet<>();
        counts.add(done.orElse(0));
        for (int index = done.orElse(0); index < pieces.size(); index++) {
            if (pieces.all().get(index).commits()) {
                counts.add(index + 1);
                if (done.isPresent()) {
                    break;
                }
                counts.add(index);
            }
        }
        return List.copyOf(counts);
    }

    /**
     * Of several counts the smallest, if what it leaves undone may as well be done twice: what asks, and what makes no
     * difference to what a database has.
     */
    List<Integer> distinct(List<Integer> counts) {
        List<Integer> distinct = new ArrayList<>();
        for (int count : counts) {
            int last = distinct.size() - 1;
            if (last < 0 || !isRepeatable(distinct.get(last), count)) {
                distinct.add(count);
            }
        }
        return distinct;
    }

    private boolean isRepeatable(int from, int to) {
        return pieces.isKnown() && pieces.all().subList(from, to).stream().allMatch(Piece::repeatable);
    }
}
