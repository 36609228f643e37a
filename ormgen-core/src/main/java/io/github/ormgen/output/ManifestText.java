package io.github.ormgen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A manifest as text, one line a file: a build that has nothing to do reads it, and should load no JSON parser for it. */
final class ManifestText {

    private static final String VERSION = "ormgen-manifest 2";
    private static final String END = "end";

    private ManifestText() {}

    /** The manifest in a file; an empty one if there is none, or none that this version understands. */
    static Manifest read(Path file) throws IOException {
        try {
            return parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Manifest.NONE;
        } catch (IllegalArgumentException e) {
            // Cut off or written by another version: the run that follows writes it anew.
            return Manifest.NONE;
        }
    }

    static String print(Manifest manifest) {
        StringBuilder text = new StringBuilder(VERSION + "\nfingerprint " + manifest.fingerprint() + "\n");
        for (Map.Entry<String, Integer> count : manifest.counts().entrySet()) {
            text.append("count ").append(count.getValue()).append(' ').append(count.getKey());
            text.append('\n');
        }
        for (Map.Entry<String, String> file : manifest.files().entrySet()) {
            text.append("file ").append(file.getValue()).append(' ').append(file.getKey());
            text.append('\n');
        }
        return text.append(END).append('\n').toString();
    }

    private static Manifest parse(String text) {
        String fingerprint = "";
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> files = new TreeMap<>();
        if (!text.startsWith(VERSION + "\n") || !text.endsWith("\n" + END + "\n")) {
            return Manifest.NONE;
        }
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
