package io.github.ormgen.database.repair;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.database.migrate.ScriptFailure;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.schema.compare.SchemaObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A script that was cut short, and what stands of it.
 *
 * @param standings how many of its first statements may stand, ascending: one if that is known, several if a person has to
 *     say which
 * @param reason why nobody but a person can say it; empty if the database tells, or leaves only few to choose from
 */
public record PartialRun(ScriptSource source, ScriptStatements pieces, List<Integer> standings, String reason) {

    /**
     * Finds what stands. Tries the script on a shadow database of the same kind, and changes nothing on the live one.
     *
     * @param done how many statements are known to stand, empty if nothing is known
     * @throws ScriptFailure if the script can't be read
     */
    public static PartialRun find(LiveDatabase live, ScriptSource source, OptionalInt done)
            throws DatabaseFailure, ScriptFailure {
        try {
            return of(source, new DryRun(live).play(source), live, done);
        } catch (DatabaseFailure e) {
            List<String> written = source.written().stream()
                    .map(statement -> statement.text() + ";")
                    .toList();
            ScriptStatements pieces = ScriptStatements.of(source, written);
            if (e.code() != Code.NO_RIGHTS || !pieces.isKnown()) {
                throw e;
            }
            String reason = "A shadow database is needed to determine this. " + e.getMessage();
            return new PartialRun(source, pieces, pieces.byCommits(done), reason);
        }
    }

    /** The same of a script that takes one back which was cut short. */
    static PartialRun ofWayBack(
            LiveDatabase live,
            ScriptSource source,
            List<ScriptStatement> before,
            ScriptStatements way,
            OptionalInt done)
            throws DatabaseFailure {
        return of(source, new DryRun(live).play(source.start(), before, way), live, done);
    }

    private static PartialRun of(ScriptSource source, DryRun.Play play, LiveDatabase live, OptionalInt done)
            throws DatabaseFailure {
        ScriptStatements pieces = play.pieces();
        List<Integer> byCommits = pieces.byCommits(done);
        if (play.states().isEmpty()) {
            return new PartialRun(source, pieces, byCommits, play.reason());
        }
        List<Set<String>> differing = differing(play.states(), live.catalog());
        List<Integer> both = byCommits.stream()
                .filter(count ->
                        count < differing.size() && differing.get(count).isEmpty())
                .toList();
        if (both.isEmpty()) {
            // What is in the way, told by the state that the database comes closest to.
            Set<String> closest =
                    differing.stream().min(Comparator.comparing(Set::size)).orElse(Set.of());
            String reason = "None of its statements gives the state that the database has for "
                    + String.join(", ", closest) + ": correct that, and run again.";
            List<Integer> all = IntStream.rangeClosed(0, pieces.size()).boxed().toList();
            return new PartialRun(source, pieces, done.isPresent() ? byCommits : all, reason);
        }
        return new PartialRun(source, pieces, pieces.distinct(both), "");
    }

    /** What the database has otherwise than each state; of what the script makes, alters or drops alone. */
    private static List<Set<String>> differing(List<Catalog> states, Catalog live) {
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

    /** The same with what a person says. */
    public PartialRun withStanding(int count) {
        return new PartialRun(source, pieces, List.of(count), "");
    }

    /** Whether a person may say it: of their own scripts they may have put right what they like. */
    public boolean allows(int count) {
        return standings.contains(count) || (!pieces.isKnown() && count >= 0 && count <= pieces.size());
    }

    /** Whether it is known how many statements stand. */
    public boolean isTold() {
        return standings.size() == 1;
    }

    /** How many stand; of several that may, the smallest. */
    public int standing() {
        return standings.get(0);
    }
}
