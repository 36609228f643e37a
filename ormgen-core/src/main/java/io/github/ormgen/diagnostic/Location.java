package io.github.ormgen.diagnostic;

import java.util.Comparator;

/**
 * A place in a file that a person wrote.
 *
 * @param file the file's path as a person would type it: relative to the project, with {@code /}
 * @param line the line, counted from 1; 0 if the place is the file as a whole
 * @param column the column, counted from 1 in UTF-16 units; 0 if the place is the line or file as a whole
 * @param length how many characters on that line are meant, at least 1 where there is a column
 */
public record Location(String file, int line, int column, int length) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparingInt(Location::length);

    /** The place that is a file as a whole. */
    public static Location ofFile(String file) {
        return new Location(file, 0, 0, 0);
    }

    /** A part of this place: {@code length} characters that begin {@code offset} characters to the right of it. */
    public Location part(int offset, int length) {
        return new Location(file, line, column + offset, length);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** The place as compilers print it, {@code file:line:column}, which terminals and IDEs turn into a link. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
