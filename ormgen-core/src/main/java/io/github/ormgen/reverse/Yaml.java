package io.github.ormgen.reverse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a model's text before it is one. */
sealed interface Yaml {

    /**
     * A text or a word.
     *
     * @param isWord whether it stands there as it is: a number, {@code true} or {@code false}
     */
    record Scalar(String text, boolean isWord) implements Yaml {}

    record Items(List<Yaml> items) implements Yaml {}

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

        /** Puts something in, if there is something. */
        Entries with(String key, Optional<Yaml> value) {
            value.ifPresent(one -> with(key, one));
            return this;
        }

        Entries withText(String key, Optional<String> value) {
            return with(key, value.map(Yaml::text));
        }

        /** Puts a comment of the database's in, unless it is blank. */
        Entries withDoc(Optional<String> comment) {
            return withText("doc", comment.filter(text -> !text.isBlank()));
        }

        /** Puts a text in, unless it is the usual one. */
        Entries with(String key, String value, String usual) {
            return value.equals(usual) ? this : with(key, value);
        }

        /** Puts names in, a single one as it is. */
        Entries withOneOrAll(String one, String all, List<String> names) {
            return names.size() == 1 ? with(one, names.get(0)) : with(all, texts(names));
        }

        /** Puts {@code true} in, if something is. */
        Entries withFlag(String key, boolean isSet) {
            return isSet ? with(key, true) : this;
        }

        /** Puts a list in, unless it is empty. */
        Entries withItems(String key, List<Yaml> items) {
            return items.isEmpty() ? this : with(key, new Items(items));
        }

        /** Puts entries in, unless there are none. */
        Entries withPart(String key, Entries part) {
            return part.isEmpty() ? this : with(key, part);
        }

        /** Its value alone, if it has but one. */
        Yaml shortest() {
            return entries.size() == 1 ? entries.values().iterator().next() : this;
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
