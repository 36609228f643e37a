package io.github.ormgen.reverse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An enum on its way into the model.
 *
 * @param constants what is stored for each constant, in order
 * @param isNative whether the database has a type of its own for it
 */
record EnumSketch(String name, Map<String, String> constants, boolean isNative) {

    static EnumSketch of(String name, List<String> values, boolean isNative) {
        Map<String, String> constants = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String value : values) {
            String constant = Words.free(constant(value), taken::contains);
            taken.add(constant);
            constants.put(constant, value);
        }
        return new EnumSketch(name, constants, isNative);
    }

    /** Whether values can be those of an enum: each once, and none too long. */
    static boolean canHold(List<String> values) {
        return !values.isEmpty()
                && new HashSet<>(values).size() == values.size()
                && values.stream().allMatch(value -> !value.isEmpty() && value.length() <= 255);
    }

    /** A stored value that is a constant already stays what it is; Java's are in capitals. */
    private static String constant(String value) {
        if (Words.isName(value) && value.equals(value.toUpperCase(Locale.ROOT))) {
            return value;
        }
        List<String> words = Words.of(value);
        String name = words.isEmpty() ? "VALUE" : String.join("_", words).toUpperCase(Locale.ROOT);
        return Character.isDigit(name.charAt(0)) ? "N" + name : name;
    }

    /** The constant that a stored value is of, empty if it is of none. */
    Optional<String> constantOf(String value) {
        return constants.entrySet().stream()
                .filter(constant -> constant.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    int longest() {
        return constants.values().stream().mapToInt(String::length).max().orElse(1);
    }

    Yaml yaml() {
        List<String> names = new ArrayList<>(constants.keySet());
        boolean isPlain = constants.entrySet().stream()
                .allMatch(constant -> constant.getKey().equals(constant.getValue()));
        Yaml.Entries stored = Yaml.entries();
        constants.forEach(stored::with);
        Yaml values = isPlain ? Yaml.texts(names) : stored;
        // A mapping that has only such keys is the long form.
        boolean isAmbiguous = Set.of("values", "storage", "doc", "renamedFrom").containsAll(names);
        return isNative || isAmbiguous
                ? Yaml.entries().with("values", values).with("storage", isNative ? "native" : "string")
                : values;
    }
}
