package io.github.ormgen.schema;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells literals, quoted names, placeholders of columns, and words that call no function, in SQL from all the rest. */
public enum SqlTokens {
    /** Quotes are doubled inside of quotes, as standard SQL has it. */
    STANDARD('"', "'(?:[^']|'')*+'", "\"(?:[^\"]|\"\")*+\""),
    /** A backslash escapes too, and names stand in backticks, as MySQL and MariaDB have it. */
    BACKSLASH('`', "'(?:[^'\\\\]|''|\\\\.)*+'", "\"(?:[^\"\\\\]|\"\"|\\\\.)*+\"|`(?:[^`]|``)*+`");

    private static final Pattern BEFORE = Pattern.compile("^(?:\\s|--[^\\n]*\\n|/\\*.*?\\*/)*", Pattern.DOTALL);

    private final char quote;
    private final Pattern pattern;

    SqlTokens(char quote, String literal, String quoted) {
        this.quote = quote;
        pattern = Pattern.compile("(?<literal>" + literal + ")|(?<quoted>" + quoted + ")"
                + "|\\{(?<column>[^{}'\"`\\r\\n]+)}|(?<word>[A-Za-z_][A-Za-z0-9_]*+(?!\\s*\\())");
    }

    /** A statement without the comments before it, and without blanks at its ends. */
    public static String statement(String sql) {
        return BEFORE.matcher(sql).replaceFirst("").strip();
    }

    /** The name that a token has in quotes; empty for another token, and for a literal in the quotes of names. */
    Optional<String> nameIn(Matcher token) {
        String text = token.group();
        return token.group("quoted") != null && text.charAt(0) == quote
                ? Optional.of(text.substring(1, text.length() - 1).replace("" + quote + quote, "" + quote))
                : Optional.empty();
    }

    /** A name in quotes. */
    String quoted(String name) {
        return quote + name.replace("" + quote, "" + quote + quote) + quote;
    }

    /**
     * The text with other tokens.
     *
     * @param replacement gives what stands for a token; the groups {@code literal}, {@code quoted}, {@code column} and
     *     {@code word} tell what it is: one of them is there
     */
    public String replaceAll(String text, Function<Matcher, String> replacement) {
        Matcher token = pattern.matcher(text);
        return token.replaceAll(match -> Matcher.quoteReplacement(replacement.apply(token)));
    }
}
