package io.github.ormgen.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which names must be quoted. The answer is the same for all databases, since the entities are shared by all:
 * one that quotes what a script does not fails on H2.
 */
public final class Quoting {

    private static final Set<String> RESERVED = read("reserved-words.txt");

    private Quoting() {}

    /** Whether a name is reserved by one of the databases, or is not in lower snake case. */
    public static boolean isNeeded(String name) {
        return !isLowerSnakeCase(name) || RESERVED.contains(name);
    }

    /** Without a pattern: this is asked for each name in each script and source. */
    private static boolean isLowerSnakeCase(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || c == '_';
            boolean digit = c >= '0' && c <= '9';
            if (!letter && (!digit || i == 0)) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static Set<String> read(String resource) {
        try (InputStream stream = Quoting.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + resource);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
