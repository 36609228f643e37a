package io.github.ormgen.model.link.row;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.EntityRow.Value;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.spec.EntitySpec.RowSpec;
import io.github.ormgen.spec.ValueSpec;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A reference row while it is being linked. */
final class RowDraft {

    /** How far the relations of the row have come. */
    enum State {
        BEGUN,
        BEING_LINKED,
        LINKED
    }

    final Entity entity;
    final RowSpec spec;
    final SortedMap<String, Value> values = new TreeMap<>();

    /** The relations that are to be linked, in the order written. */
    final Map<ToOne, ValueSpec> relations = new LinkedHashMap<>();

    /** The rows that the relations lead to, as far as they are linked. */
    final Map<ToOne, RowDraft> targets = new HashMap<>();

    /** What tells the row apart, by column: its identifier, its natural id, each as far as the row says it. */
    List<List<String>> keys = List.of();

    State state = State.BEGUN;

    /** Whether something was wrong with it, so that nothing more is to be said of it. */
    boolean broken;

    private final Diagnostics diagnostics;

    RowDraft(Entity entity, RowSpec spec, Diagnostics diagnostics) {
        this.entity = entity;
        this.spec = spec;
        this.diagnostics = diagnostics;
    }

    /** Reports what is wrong with it: then nothing more is to be said of it. */
    <T> Optional<T> refuse(Code code, Location at, String message, String hint) {
        broken = true;
        return diagnostics.error(code, at, message, hint);
    }

    /** The columns by which migrations know it. */
    List<String> key() {
        return keys.get(0);
    }

    SortedMap<String, Value> keyValues() {
        SortedMap<String, Value> all = new TreeMap<>(values);
        all.keySet().retainAll(key());
        return all;
    }

    /** The values of the first of its keys that the model says whole; empty if each holds what the database makes. */
    Optional<SortedMap<String, Value.Stored>> saidKey() {
        return keys.stream()
                .filter(key -> key.stream().allMatch(column -> values.get(column) instanceof Value.Stored))
                .findFirst()
                .map(key -> {
                    SortedMap<String, Value.Stored> said = new TreeMap<>();
                    key.forEach(column -> said.put(column, (Value.Stored) values.get(column)));
                    return said;
                });
    }
}
