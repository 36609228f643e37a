package io.github.ormgen.spec.document;

import io.github.ormgen.diagnostic.Location;
import java.util.List;

/**
 * The text of a model file.
 *
 * @param path the path as messages print it
 * @param text the text, without a byte-order mark
 * @param lines its lines, without their ends
 * @param plain whether every character is one UTF-16 unit, as in nearly all texts
 */
public record SourceText(String path, String text, List<String> lines, boolean plain) {

    /** The text of a file, whose path messages show as given. */
    public static SourceText of(String path, String text) {
        boolean plain = text.codePointCount(0, text.length()) == text.length();
        return new SourceText(path, text, text.lines().toList(), plain);
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

    private int units(String line, int codePoints) {
        int count = Math.min(Math.max(codePoints, 0), line.length());
        if (plain) {
            return count;
        }
        int start = 0;
        for (int i = 0; i < count && start < line.length(); i++) {
            start += Character.isHighSurrogate(line.charAt(start)) && start + 1 < line.length() ? 2 : 1;
        }
        return start;
    }
}
