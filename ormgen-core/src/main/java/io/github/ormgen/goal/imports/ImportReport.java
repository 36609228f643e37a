package io.github.ormgen.goal.imports;

import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.reverse.ModelComparison.Finding;
import io.github.ormgen.reverse.ModelComparison.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person reads after an import: whatever the model does not say as the database does.
 *
 * @param differences where the model differs
 * @param unsaid what no model can say
 */
record ImportReport(String database, List<Finding> differences, List<UnsupportedObject> unsaid) {

    /** Keeps sorted copies. */
    ImportReport {
        differences = differences.stream().sorted().toList();
        unsaid = unsaid.stream().sorted().toList();
    }

    /** What is missing or said otherwise, a line each; names aside. */
    List<String> lines() {
        return Stream.of(
                        lines(Kind.MISSING),
                        unsaidLines().stream().map(ImportReport::oneLine).toList(),
                        lines(Kind.OTHER),
                        lines(Kind.ADDED))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> lines(Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .map(difference -> oneLine(difference.toString()))
                .toList();
    }

    /** A line each; things of one kind that are the same share one. */
    private List<String> unsaidLines() {
        Map<List<String>, List<UnsupportedObject>> alike = new LinkedHashMap<>();
        // What sequence numbers a serial column is told by the column's name.
        unsaid.forEach(one -> alike.computeIfAbsent(
                        List.of(one.kind(), one.kind().equals(UnsupportedObject.SERIAL) ? "" : one.definition()),
                        key -> new ArrayList<>())
                .add(one));
        return alike.values().stream().map(ImportReport::line).distinct().toList();
    }

    private static String line(List<UnsupportedObject> alike) {
        UnsupportedObject unsaid = alike.get(0);
        String names = alike.stream().map(UnsupportedObject::name).distinct().collect(Collectors.joining(", "));
        String name = unsaid.kind() + " " + names;
        return unsaid.kind().equals(UnsupportedObject.SERIAL)
                ? name + ": in the model it is an identity column"
                : name + (unsaid.definition().isEmpty() ? "" : ": " + oneLine(unsaid.definition()));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 300 ? line : line.substring(0, 297) + "...";
    }

    String text() {
        StringBuilder text = new StringBuilder("# Import from " + database + ": what the model does not contain\n");
        section(
                text,
                "Not in the model",
                "The database keeps it. The migrations neither create nor change it.",
                Stream.concat(lines(Kind.MISSING).stream(), unsaidLines().stream()));
        section(
                text,
                "Different in the model",
                "A database that the migrations create is as the model says. The imported database stays as it is.",
                Stream.concat(lines(Kind.OTHER).stream(), lines(Kind.ADDED).stream()));
        section(
                text,
                "Other names",
                "The model gives these objects names that differ from the database. A migration that changes one of them"
                        + " uses the name on the right: rename the object in the database first.",
                differences.stream()
                        .filter(difference -> difference.kind() == Kind.NAMED)
                        .map(difference -> difference.what() + " → " + difference.text()));
        if (lines().isEmpty() && differences.isEmpty()) {
            text.append("\nThe model contains everything.\n");
        }
        return text.toString();
    }

    private static void section(StringBuilder text, String title, String about, Stream<String> parts) {
        List<String> lines = parts.toList();
        if (!lines.isEmpty()) {
            text.append("\n## ").append(title).append("\n\n").append(about).append("\n\n");
            lines.forEach(line -> text.append("- ").append(line).append('\n'));
        }
    }
}
