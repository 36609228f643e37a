package io.github.ormgen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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

    private static final String VERSION = "ormgen-manifest 2";
    private static final String END = "end";

    private static Manifest none() {
        return new Manifest("", new TreeMap<>(), new TreeMap<>());
    }

    /** The manifest for the time of writing: it knows the files of both runs, so that none is ever forgotten. */
    Manifest whileWriting(Manifest next) {
        SortedMap<String, String> both = new TreeMap<>(next.files());
        both.putAll(files);
        return new Manifest("", new TreeMap<>(), both);
    }

    /** The manifest in a file; an empty one if there is none, or none that this version understands. */
    static Manifest read(Path file) throws IOException {
        try {
            return parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            return none();
        } catch (IllegalArgumentException e) {
            // Cut off or written by another version: the run that follows writes it anew.
            return none();
        }
    }

    /** The manifest as text, one line a file: a build that has nothing to do reads it, and should load no JSON parser for it. */
    String text() {
        StringBuilder text = new StringBuilder(VERSION + "\nfingerprint " + fingerprint + "\n");
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            text.append("count " + count.getValue() + " " + count.getKey() + "\n");
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            text.append("file " + file.getValue() + " " + file.getKey() + "\n");
        }
        return text.append(END).append('\n').toString();
    }

    private static Manifest parse(String text) {
        if (!text.startsWith(VERSION + "\n") || !text.endsWith("\n" + END + "\n")) {
            return none();
        }
        String fingerprint = "";
        SortedMap<String, Integer> counts = new TreeMap<>();
        SortedMap<String, String> files = new TreeMap<>();
        int start = VERSION.length() + 1;
        while (start < text.length() - END.length() - 1) {
            int end = text.indexOf('\n', start);
            String[] words = text.substring(start, end).split(" ", 3);
            switch (words[0]) {
                case "fingerprint" -> fingerprint = words[1];
                case "count" -> counts.put(words[2], Integer.valueOf(words[1]));
                case "file" -> files.put(words[2], words[1]);
                default -> throw new IllegalArgumentException(words[0]);
            }
            start = end + 1;
        }
        return new Manifest(fingerprint, counts, files);
    }
}
