package io.github.ormgen.model.link.sql;

import io.github.ormgen.schema.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks over an SQL expression: knows what is quoted, whether parentheses balance, and where <code>{field}</code> stands.
 * It refuses what one database reads otherwise than another: backslashes before a quote, dollar quotes, {@code #}.
 */
public final class SqlScanner {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<quoted>'[^']*+(?:''[^']*+)*+'|\"[^\"]*+(?:\"\"[^\"]*+)*+\"|`[^`]*+(?:``[^`]*+)*+`)"
                    + "|\\{(?<field>\\p{L}[\\p{L}\\p{Nd}_.]*)}|(?<comment>--|/\\*)|.",
            Pattern.DOTALL);

    private final String text;
    private final boolean mySql;
    private final List<String> fields = new ArrayList<>();
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
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            Optional<String> problem =
                    token.group("quoted") == null ? problem(token) : problemInQuotes(token.group("quoted"));
            if (problem.isPresent()) {
                return problem;
            }
        }
        return depth == 0 ? Optional.empty() : Optional.of("has a parenthesis that is not closed");
    }

    private Optional<String> problemInQuotes(String quoted) {
        return mySql && quoted.indexOf('\\') >= 0
                ? Optional.of(
                        "has a backslash inside quotes, which MySQL and MariaDB read differently from H2 and PostgreSQL")
                : Optional.empty();
    }

    private Optional<String> problem(Matcher token) {
        if (token.group("field") != null) {
            fields.add(token.group("field"));
            return Optional.empty();
        }
        char c = token.group().charAt(0);
        depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        if (depth < 0) {
            return Optional.of("closes a parenthesis that is not open");
        }
        if (token.group("comment") != null || (c == '#' && mySql)) {
            return Optional.of("has a comment" + (c == '#' ? ": '#' begins one on MySQL and MariaDB" : ""));
        }
        boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
        return switch (control ? '$' : c) {
            case ';' -> Optional.of("has a ';'");
            case '\'', '"', '`' ->
                problemInQuotes(text.substring(token.start()))
                        .or(() -> Optional.of("has a quote " + c + " that is not closed"));
            case '{' -> Optional.of("has a '{' that does not start a {field}");
            case '$', '}' -> Optional.of("has an unexpected " + (control ? "control character" : c));
            default -> Optional.empty();
        };
    }

    /** The fields that the text speaks of, in order, after a scan without a problem. */
    public List<String> fields() {
        return List.copyOf(fields);
    }

    /** The text with each field replaced by a column. */
    public String replaced(UnaryOperator<String> columnOf) {
        Matcher token = TOKEN.matcher(text);
        return token.replaceAll(match -> Matcher.quoteReplacement(
                        token.group("field") == null
                                ? token.group()
                                : "{" + columnOf.apply(token.group("field")) + "}"))
                .strip();
    }
}
