package io.github.ormgen.model.link.sql;

import io.github.ormgen.schema.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Walks over an SQL expression: knows what is quoted, whether parentheses balance, and where <code>{field}</code> stands.
 * It refuses what one database reads otherwise than another: backslashes before a quote, dollar quotes, {@code #}.
 */
public final class SqlScanner {

    private static final int UNFINISHED = -1;
    private static final int BACKSLASH = -2;

    private final String text;
    private final boolean mySql;
    private final List<String> fields = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private int depth;

    /**
     * Scans a text.
     *
     * @param tokens how the database reads it; {@link SqlTokens#BACKSLASH}, where {@code #} begins a comment too, for a text
     *     that all of them may run
     */
    public SqlScanner(String text, SqlTokens tokens) {
        this.text = text;
        this.mySql = tokens == SqlTokens.BACKSLASH;
    }

    /** What is wrong with the text, as the end of a sentence; empty if nothing is. */
    public Optional<String> scan() {
        if (text.isBlank()) {
            return Optional.of("is empty");
        }
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            Optional<String> problem = problemAt(i, c);
            if (problem.isPresent()) {
                return problem;
            }
            int next = c == '\'' || c == '"' || c == '`' ? endOfQuote(i, c) : c == '{' ? endOfField(i) : i + 1;
            if (next < 0) {
                return Optional.of(unfinished(c, next));
            }
            i = next;
        }
        return depth == 0 ? Optional.empty() : Optional.of("has a parenthesis that is not closed");
    }

    private static String unfinished(char c, int reason) {
        if (reason == BACKSLASH) {
            return "has a backslash inside quotes, which MySQL and MariaDB read differently from H2 and PostgreSQL";
        }
        return c == '{' ? "has a '{' that does not start a {field}" : "has a quote " + c + " that is not closed";
    }

    private Optional<String> problemAt(int i, char c) {
        depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        if (depth < 0) {
            return Optional.of("closes a parenthesis that is not open");
        }
        if (c == ';') {
            return Optional.of("has a ';'");
        }
        if (text.startsWith("--", i) || text.startsWith("/*", i) || (c == '#' && mySql)) {
            return Optional.of("has a comment" + (c == '#' ? ": '#' begins one on MySQL and MariaDB" : ""));
        }
        boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
        return c == '$' || c == '}' || control
                ? Optional.of("has an unexpected " + (control ? "control character" : c))
                : Optional.empty();
    }

    private int endOfQuote(int start, char quote) {
        int i = start + 1;
        while (i < text.length()) {
            if (text.charAt(i) == '\\' && mySql) {
                return BACKSLASH;
            }
            if (text.charAt(i) == quote) {
                boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == quote;
                if (!doubled) {
                    return i + 1;
                }
                i++;
            }
            i++;
        }
        return UNFINISHED;
    }

    private int endOfField(int start) {
        int end = text.indexOf('}', start);
        if (end < 0 || !isPath(text, start + 1, end)) {
            return UNFINISHED;
        }
        fields.add(text.substring(start + 1, end));
        places.add(new int[] {start, end + 1});
        return end + 1;
    }

    private static boolean isPath(String text, int start, int end) {
        return end > start
                && Character.isLetter(text.charAt(start))
                && text.substring(start, end)
                        .chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.');
    }

    /** The fields that the text speaks of, in order, after a scan without a problem. */
    public List<String> fields() {
        return List.copyOf(fields);
    }

    /** The text with each field replaced by a column, in one line. */
    public String replaced(UnaryOperator<String> columnOf) {
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        for (int i = 0; i < fields.size(); i++) {
            replaced.append(text, from, places.get(i)[0])
                    .append('{')
                    .append(columnOf.apply(fields.get(i)))
                    .append('}');
            from = places.get(i)[1];
        }
        return replaced.append(text.substring(from)).toString().strip();
    }
}
