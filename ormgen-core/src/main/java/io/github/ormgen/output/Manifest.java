package io.github.ormgen.output;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run left behind.
 *
 * @param fingerprint of the inputs; empty while a run is writing, so that one that breaks off is never up to date
 * @param counts what the run wants to be able to say again without doing it again, such as the number of entities
 * @param files the hash of each file, by its path from the project's folder, with {@code /}
 */
record Manifest(String fingerprint, SortedMap<String, Integer> counts, SortedMap<String, String> files) {

    static final Manifest NONE = new Manifest("", Map.of(), Map.of());

    Manifest(String fingerprint, Map<String, Integer> counts, Map<String, String> files) {
        this(
                fingerprint,
                Collections.unmodifiableSortedMap(new TreeMap<>(counts)),
                Collections.unmodifiableSortedMap(new TreeMap<>(files)));
    }

    /** The manifest for the time of writing: it knows the files of both runs, so that none is ever forgotten. */
    Manifest whileWriting(Manifest next) {
        Map<String, String> both = new TreeMap<>(files);
        next.files().forEach(both::putIfAbsent);
        return new Manifest("", Map.of(), both);
    }
}
