package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;

/**
 * A single value as it was written: what it means depends on the type it is for.
 *
 * @param text the source text, quotes and escapes resolved
 * @param quoted whether it stood in quotes, so that {@code "now"} is a text and {@code now} a time
 */
public record ScalarText(String text, boolean quoted, Location at) {}
