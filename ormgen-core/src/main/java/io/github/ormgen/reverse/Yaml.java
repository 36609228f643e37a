package io.github.ormgen.reverse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a model's text before it is one. */
sealed interface Yaml {

    /**
     * A text or a word.
     *
     * @param isWord whether it stands there as it is: a number, {@code true} or {@code false}
     */
    record Scalar(String text, boolean isWord) implements Yaml {}

    /** Things one after another. */
    record Items(List<Yaml> items) implements Yaml {

        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Things by their names, in the order they were put in.
     *
     * @param isBlock whether each has a line of its own, however short they are
     */
    record Entries(Map<String, Yaml> entries, boolean isBlock) implements Yaml {

        /** Puts something in, and gives this back. */
        Entries with(String key, Yaml value) {
            entries.put(key, value);
            return this;
        }

        Entries with(String key, String value) {
            return with(key, text(value));
        }

        Entries with(String key, boolean value) {
            return with(key, word(String.valueOf(value)));
        }

        boolean isEmpty() {
            return entries.isEmpty();
        }
    }

    static Yaml text(String text) {
        return new Scalar(text, false);
    }

    static Yaml word(String word) {
        return new Scalar(word, true);
    }

    static Yaml texts(List<String> texts) {
        return new Items(texts.stream().map(Yaml::text).toList());
    }

    /** Entries that stand in one line if they fit. */
    static Entries entries() {
        return new Entries(new LinkedHashMap<>(), false);
    }

    /** Entries that have a line each. */
    static Entries block() {
        return new Entries(new LinkedHashMap<>(), true);
    }
}
