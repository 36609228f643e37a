package io.github.ormgen.schema.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A JSON object with its members by their kind; each accessor throws IllegalArgumentException if a member is of another. */
public record JsonObject(Map<String, Object> members) {

    /** The object that a value is. */
    @SuppressWarnings("unchecked")
    public static JsonObject of(Object value) {
        // JSON's names are strings, and so the reader puts them in.
        return new JsonObject((Map<String, Object>) as(Map.class, "an object", value));
    }

    /** Whether there is a member. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** A member, empty if it is not there. */
    public Optional<Object> optional(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** A member that must be there. */
    public Object value(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException("'" + name + "' is missing"));
    }

    /** A text that must be there. */
    public String text(String name) {
        return as(String.class, name, value(name));
    }

    /** A text, empty if it is not there. */
    public Optional<String> optionalText(String name) {
        return optional(name).map(value -> as(String.class, name, value));
    }

    /** A number, empty if it is not there. */
    public Optional<BigDecimal> optionalNumber(String name) {
        return optional(name).map(value -> as(BigDecimal.class, name, value));
    }

    /** A whole number that must be there. */
    public int integer(String name) {
        return as(BigDecimal.class, name, value(name)).intValueExact();
    }

    /** A whole number that must be there. */
    public long longInteger(String name) {
        return as(BigDecimal.class, name, value(name)).longValueExact();
    }

    /** Whether a member is there and true. */
    public boolean flag(String name) {
        return optional(name).map(value -> as(Boolean.class, name, value)).orElse(false);
    }

    /** The elements of a member, none if it is not there. */
    public <T> List<T> list(String name, Function<Object, T> element) {
        return optional(name).stream()
                .flatMap(value -> ((List<?>) as(List.class, name, value)).stream())
                .map(element)
                .toList();
    }

    /** A list of texts, without any if it is not there. */
    public List<String> texts(String name) {
        return list(name, value -> as(String.class, name, value));
    }

    private static <T> T as(Class<T> kind, String name, Object value) {
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("'" + name + "' is not as expected: " + value);
        }
        return kind.cast(value);
    }
}
