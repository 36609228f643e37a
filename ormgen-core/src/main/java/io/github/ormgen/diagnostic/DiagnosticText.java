package io.github.ormgen.diagnostic;

import java.util.List;
import java.util.Map;

/**
 * Prints a diagnostic for a person: its head, the line it is about with a mark under the words that are meant, and
 * the hint.
 *
 * @param sources the lines of each file, by the path that locations name; a file that is missing gets no excerpt
 */
public record DiagnosticText(Map<String, List<String>> sources) {

    /** The first line alone: place, severity, code, message. */
    public static String head(Diagnostic diagnostic) {
        return diagnostic.location() + ": " + diagnostic.severity().word() + " "
                + diagnostic.code().id() + ": " + diagnostic.message();
    }

    /** The whole text, lines separated by {@code \n}, without a line break at the end. */
    public String of(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(head(diagnostic));
        appendExcerpt(text, diagnostic.location());
        if (!diagnostic.hint().isEmpty()) {
            text.append("\n  ").append(diagnostic.hint().replace("\n", "\n  "));
        }
        return text.toString();
    }

    private void appendExcerpt(StringBuilder text, Location location) {
        List<String> lines = sources.getOrDefault(location.file(), List.of());
        if (location.column() == 0 || location.line() > lines.size()) {
            return;
        }
        String line = lines.get(location.line() - 1);
        int start = Math.min(location.column() - 1, line.length());
        int end = Math.min(start + Math.max(1, location.length()), Math.max(line.length(), start + 1));
        text.append("\n").append(line).append("\n");
        // A tab stays a tab, so that the mark stands under its word whatever the terminal's tab width is.
        line.substring(0, start).chars().forEach(c -> text.append(c == '\t' ? '\t' : ' '));
        text.append("^".repeat(end - start));
    }
}
