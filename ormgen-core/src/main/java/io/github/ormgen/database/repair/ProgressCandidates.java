package io.github.ormgen.database.repair;

import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.schema.compare.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Finds how many of a script's statements a database has. */
record ProgressCandidates(ScriptStatements pieces) {

    /** What the database has otherwise than each state; of what the script makes, alters or drops alone. */
    static List<Set<String>> differing(List<Catalog> states, Catalog live) {
        Set<String> changing = new TreeSet<>();
        states.forEach(state -> changing.addAll(differing(objects(states.get(0)), objects(state))));
        Map<String, SchemaObject> found = objects(live);
        List<Set<String>> differing = new ArrayList<>();
        for (Catalog state : states) {
            Set<String> names = differing(objects(state), found);
            names.retainAll(changing);
            differing.add(names);
        }
        return differing;
    }

    private static Set<String> differing(Map<String, SchemaObject> one, Map<String, SchemaObject> other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeIf(name -> Objects.equals(one.get(name), other.get(name)));
        return names;
    }

    /** Where a sequence starts that was made for rows that are there, the rows say. */
    private static Map<String, SchemaObject> objects(Catalog catalog) {
        Map<String, SchemaObject> objects = new HashMap<>();
        catalog.objects()
                .forEach(one -> objects.put(one.toString(), one.kind().equals("sequence") ? one.without("from") : one));
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
        return pieces.isKnown() && pieces.all().subList(from, to).stream().allMatch(ScriptStatement::repeatable);
    }
}
