package io.github.ormgen.schema.compare;

import io.github.ormgen.schema.compare.Difference.Property;
import io.github.ormgen.schema.compare.Difference.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares two schemas, object by object. */
public final class SchemaComparison {

    private SchemaComparison() {}

    /** What differs, by name; columns and parts of a table that is missing or extra are not listed one by one. */
    public static List<Difference> of(Collection<SchemaObject> expected, Collection<SchemaObject> found) {
        SortedMap<String, SchemaObject> all = byName(expected);
        SortedMap<String, SchemaObject> others = byName(found);
        Set<String> keys = new TreeSet<>(all.keySet());
        keys.addAll(others.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String key : keys) {
            SchemaObject says = all.get(key);
            SchemaObject has = others.get(key);
            if (has == null && says != null && isListed(says, others)) {
                differences.add(difference(State.MISSING, says, says.properties(), Map.of()));
            } else if (says == null && has != null && isListed(has, all)) {
                differences.add(difference(State.EXTRA, has, Map.of(), has.properties()));
            } else if (says != null && has != null && !says.properties().equals(has.properties())) {
                differences.add(difference(State.DIFFERENT, says, says.properties(), has.properties()));
            }
        }
        return differences;
    }

    private static SortedMap<String, SchemaObject> byName(Collection<SchemaObject> objects) {
        SortedMap<String, SchemaObject> named = new TreeMap<>();
        objects.forEach(one -> named.put(one.name() + "\n" + one.kind(), one));
        return named;
    }

    /** Whether the other side has the object's table. */
    private static boolean isListed(SchemaObject object, SortedMap<String, SchemaObject> other) {
        return object.table().isEmpty() || other.containsKey(object.table() + "\n" + SchemaObject.TABLE);
    }

    private static Difference difference(
            State state, SchemaObject object, Map<String, String> says, Map<String, String> has) {
        Set<String> names = new LinkedHashSet<>(says.keySet());
        names.addAll(has.keySet());
        return new Difference(
                state,
                object.kind(),
                object.name(),
                object.table(),
                names.stream()
                        .map(name -> new Property(name, says.getOrDefault(name, ""), has.getOrDefault(name, "")))
                        .toList());
    }
}
