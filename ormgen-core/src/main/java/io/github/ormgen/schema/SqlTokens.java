package io.github.ormgen.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells literals, quoted names, placeholders of columns, and words that call no function, in SQL from all the rest. What
 * reads the SQL of a person or of a database reads it with these tokens.
 */
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
        pattern = Pattern.compile(literal + "|" + quoted + "|\\{[^{}'\"`\\r\\n]+}|[A-Za-z_][A-Za-z0-9_]*+(?!\\s*\\()");
    }

    /** What a token is. */
    public enum Kind {
        LITERAL,
        /** In the quotes of names, or in what one database takes for them. */
        QUOTED,
        /** The placeholder of a column. */
        COLUMN,
        WORD
    }

    /**
     * A token.
     *
     * @param text the token as it is in the text
     * @param content what is inside of its quotes or braces, where doubled quotes are one; a word as it is
     */
    public record Token(Kind kind, String text, String content) {

        /** Whether it is of one of these kinds. */
        public boolean isIn(Kind... kinds) {
            return Set.of(kinds).contains(kind);
        }
    }

    /** A statement without the comments before it, and without blanks at its ends. */
    public static String statement(String sql) {
        return BEFORE.matcher(sql).replaceFirst("").strip();
    }

    /** The name that a token has in quotes; empty for another token, and for a literal in the quotes of names. */
    Optional<String> nameIn(Token token) {
        return token.kind() == Kind.QUOTED && token.text().charAt(0) == quote
                ? Optional.of(token.content())
                : Optional.empty();
    }

    /** A name in quotes. */
    String quoted(String name) {
        return quote + name.replace("" + quote, "" + quote + quote) + quote;
    }

    /** The tokens of a text, in order. */
    public List<Token> in(String text) {
        return pattern.matcher(text).results().map(SqlTokens::token).toList();
    }

    /** The text with others in place of its tokens. */
    public String replaceAll(String text, Function<Token, String> replacement) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(token(match))));
    }

    private static Token token(MatchResult match) {
        String text = match.group();
        Kind kind = switch (text.charAt(0)) {
            case '\'' -> Kind.LITERAL;
            case '"', '`' -> Kind.QUOTED;
            case '{' -> Kind.COLUMN;
            default -> Kind.WORD;
        };
        if (kind == Kind.WORD) {
            return new Token(kind, text, text);
        }
        String inside = text.substring(1, text.length() - 1);
        String mark = text.substring(0, 1);
        return new Token(kind, text, kind == Kind.COLUMN ? inside : inside.replace(mark + mark, mark));
    }
}
