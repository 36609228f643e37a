package io.github.ormgen.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A JSON object with its members by their kind; each accessor throws IllegalArgumentException if a member is of another. */
record JsonObject(Map<String, Object> members) {

    @SuppressWarnings("unchecked")
    static JsonObject of(Object value) {
        // JSON's names are strings, and so the reader puts them in.
        return new JsonObject((Map<String, Object>) as(Map.class, "an object", value));
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    Optional<Object> optional(String name) {
        return Optional.ofNullable(members.get(name));
    }

    Object value(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException("'" + name + "' is missing"));
    }

    String text(String name) {
        return as(String.class, name, value(name));
    }

    Optional<String> optionalText(String name) {
        return optional(name).map(value -> as(String.class, name, value));
    }

    Optional<BigDecimal> optionalNumber(String name) {
        return optional(name).map(value -> as(BigDecimal.class, name, value));
    }

    int integer(String name) {
        return as(BigDecimal.class, name, value(name)).intValueExact();
    }

    long longInteger(String name) {
        return as(BigDecimal.class, name, value(name)).longValueExact();
    }

    /** Whether a member is there and true. */
    boolean flag(String name) {
        return optional(name).map(value -> as(Boolean.class, name, value)).orElse(false);
    }

    /** The elements of a member, none if it is not there. */
    <T> List<T> list(String name, Function<Object, T> element) {
        return optional(name).stream()
                .flatMap(value -> ((List<?>) as(List.class, name, value)).stream())
                .map(element)
                .toList();
    }

    List<String> texts(String name) {
        return list(name, value -> as(String.class, name, value));
    }

    private static <T> T as(Class<T> kind, String name, Object value) {
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("'" + name + "' is not as expected: " + value);
        }
        return kind.cast(value);
    }
}
