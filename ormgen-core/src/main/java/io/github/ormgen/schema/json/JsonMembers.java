package io.github.ormgen.schema.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Collects a JSON object's members, in order. */
public final class JsonMembers {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Begins an object without members. */
    public JsonMembers() {}

    /** Adds a member. */
    public JsonMembers put(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Adds a member if there is a value. */
    public <T> JsonMembers put(String name, Optional<T> value, Function<T, Object> tree) {
        value.ifPresent(present -> members.put(name, tree.apply(present)));
        return this;
    }

    /** Adds a member that is true, or none. */
    public void putFlag(String name, boolean flag) {
        if (flag) {
            members.put(name, true);
        }
    }

    /** Adds a list, or nothing if it is empty. */
    public <T> void putList(String name, List<T> elements, Function<T, Object> element) {
        if (!elements.isEmpty()) {
            List<Object> values = new ArrayList<>(elements.size());
            for (T one : elements) {
                values.add(element.apply(one));
            }
            members.put(name, values);
        }
    }

    /** Adds all members of another object. */
    public void putAll(Map<String, Object> others) {
        members.putAll(others);
    }

    /** The object. */
    public Map<String, Object> members() {
        return members;
    }
}
