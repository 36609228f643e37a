package io.github.ormgen.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides which names must be quoted. The answer is the same for all databases, since the entities are shared by all:
 * one that quotes what a script does not fails on H2.
 */
public final class Quoting {

    private static final Pattern LOWER_SNAKE_CASE = Pattern.compile("[a-z_][a-z0-9_]*");
    private static final Set<String> RESERVED = read("reserved-words.txt");

    private Quoting() {}

    /** Whether a name is reserved by one of the databases, or is not in lower snake case. */
    public static boolean isNeeded(String name) {
        return !LOWER_SNAKE_CASE.matcher(name).matches() || RESERVED.contains(name);
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
