package io.github.ormgen.maven.log;

import java.util.ArrayList;
import java.util.List;

/** A table of text, its columns as wide as what is in them. */
public final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these titles over its columns. */
    public TextTable(String... titles) {
        rows.add(List.of(titles));
    }

    /** Adds a row with a cell for each column. */
    public void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    /** The lines, titles first, without blanks at their ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append("  ")
                        .append(row.get(i))
                        .append(" ".repeat(width(i) - row.get(i).length()));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
