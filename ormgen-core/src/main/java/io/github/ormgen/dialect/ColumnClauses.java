package io.github.ormgen.dialect;

import java.util.ArrayList;
import java.util.List;

/** Lays out the columns of a table one below the other: names, types and the rest each begin at one place. */
public final class ColumnClauses {

    private final List<Line> lines = new ArrayList<>();

    /** Adds a column. */
    public void add(String name, String type, String rest) {
        lines.add(new Line(name, type, rest));
    }

    /** The columns, a line each. */
    public List<String> lines() {
        int names = 0;
        int types = 0;
        for (Line line : lines) {
            names = Math.max(names, line.name.length() + 2);
            types = Math.max(types, line.type.length() + 1);
        }
        List<String> texts = new ArrayList<>();
        for (Line line : lines) {
            texts.add((pad(line.name, names) + pad(line.type, types) + line.rest).stripTrailing());
        }
        return texts;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private record Line(String name, String type, String rest) {}
}
