package io.github.ormgen.spec.document;

import io.github.ormgen.diagnostic.Location;
import java.util.List;

/**
 * The text of a model file.
 *
 * @param path the path as messages print it
 * @param text the text, without a byte-order mark
 * @param lines its lines, without their ends
 */
public record SourceText(String path, String text, List<String> lines) {

    /** The text of a file, whose path messages show as given. */
    public static SourceText of(String path, String text) {
        return new SourceText(path, text, text.lines().toList());
    }

    /**
     * A place, within the text whatever the numbers say.
     *
     * @param line the line, counted from 0
     * @param column the column, counted from 0 in code points, as YAML parsers count
     * @param length how many characters are meant; cut at the end of the line, and at least 1
     */
    Location at(int line, int column, int length) {
        if (lines.isEmpty()) {
            return Location.ofFile(path);
        }
        int row = Math.min(Math.max(line, 0), lines.size() - 1);
        String content = lines.get(row);
        int start = line >= lines.size() ? content.length() : units(content, column);
        return new Location(path, row + 1, start + 1, Math.max(1, Math.min(length, content.length() - start)));
    }

    /** A place given by its distance from the beginning, in UTF-16 units. */
    Location atOffset(int offset, int length) {
        int row = 0;
        int start = 0;
        for (int i = 0; i < offset && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                row++;
                start = i + 1;
            }
        }
        return at(row, text.codePointCount(start, Math.min(offset, text.length())), length);
    }

    String line(Location at) {
        return lines.get(at.line() - 1);
    }

    private static int units(String line, int codePoints) {
        int most = line.codePointCount(0, line.length());
        return line.offsetByCodePoints(0, Math.min(Math.max(codePoints, 0), most));
    }
}
