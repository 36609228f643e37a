package io.github.ormgen.sql;

import java.util.ArrayList;
import java.util.List;

/** Lays out the columns of a table one below the other: names, types and the rest each begin at one place. */
final class Columns {

    private final List<Line> lines = new ArrayList<>();

    void add(String name, String type, String rest) {
        lines.add(new Line(name, type, rest));
    }

    List<String> lines() {
        int names = lines.stream().mapToInt(line -> line.name.length()).max().orElse(0) + 2;
        int types = lines.stream().mapToInt(line -> line.type.length()).max().orElse(0) + 1;
        return lines.stream()
                .map(line -> (pad(line.name, names) + pad(line.type, types) + line.rest).stripTrailing())
                .toList();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private record Line(String name, String type, String rest) {}
}
