package io.github.ormgen.schema;

import io.github.ormgen.schema.SqlTokens.Kind;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * SQL that a person wrote: one expression, or one per database. <code>{column}</code> outside of quotes stands for a
 * physical column's name, which a dialect quotes where it must; the model has already turned fields into columns.
 *
 * @param common what holds on every database without a text of its own
 * @param specific the texts of single databases
 */
public record SqlText(Optional<String> common, SortedMap<Database, String> specific) {

    /** Keeps a copy of the texts. */
    public SqlText {
        specific = Collections.unmodifiableSortedMap(new TreeMap<>(specific));
    }

    /** The same SQL for every database. */
    public static SqlText of(String text) {
        return new SqlText(Optional.of(text), new TreeMap<>());
    }

    /** A text for all, and others for some. */
    public static SqlText of(Optional<String> common, Map<Database, String> specific) {
        return new SqlText(common, new TreeMap<>(specific));
    }

    /** A text for one database alone. */
    public static SqlText only(Database database, String text) {
        return of(Optional.empty(), Map.of(database, text));
    }

    /** The text for a database, empty if none was given for it. */
    public Optional<String> on(Database database) {
        return Optional.ofNullable(specific.get(database)).or(() -> common);
    }

    /** One of the texts, that for all databases if there is one. */
    public String any() {
        return common.orElseGet(() -> specific.values().iterator().next());
    }

    /** The text if there is only one, be it for all databases or for one of them. */
    public Optional<String> single() {
        return (common.isPresent() ? 1 : 0) + specific.size() == 1 ? Optional.of(any()) : Optional.empty();
    }

    /** The texts with other names in the placeholders of columns, all at once, so that two names can be swapped. */
    public SqlText withColumns(UnaryOperator<String> names) {
        return map((tokens, text) -> tokens.replaceAll(
                text, token -> token.kind() == Kind.COLUMN ? "{" + names.apply(token.content()) + "}" : token.text()));
    }

    /**
     * The texts with other words wherever a column may be named without a placeholder, in quotes or without, be it a column
     * or not; all at once. A placeholder may take the place of a word.
     */
    public SqlText withWords(UnaryOperator<String> words) {
        return map((tokens, text) -> tokens.replaceAll(text, token -> {
            if (token.kind() == Kind.WORD) {
                return words.apply(token.text());
            }
            return tokens.nameIn(token)
                    .map(name -> quoted(tokens, words.apply(name)))
                    .orElseGet(token::text);
        }));
    }

    /** The texts with others in place of names in quotes, where there is one. */
    public SqlText withQuoted(Function<String, Optional<String>> others) {
        return map((tokens, text) -> tokens.replaceAll(
                text, token -> tokens.nameIn(token).flatMap(others).orElseGet(token::text)));
    }

    private static String quoted(SqlTokens tokens, String word) {
        return word.startsWith("{") && word.endsWith("}") ? word : tokens.quoted(word);
    }

    /** Whether one of the texts has a word, or a placeholder, of a column's name; it may mean something else. */
    public boolean mentions(String column) {
        UnaryOperator<String> other = name -> name.equals(column) ? "" : name;
        return !withWords(other).withColumns(other).equals(this);
    }

    /** All names in the texts, those of functions aside: words, quoted names and placeholders, in lower case. */
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        map((tokens, text) -> {
            tokens.in(text).stream()
                    .filter(token -> token.kind() != Kind.LITERAL)
                    .forEach(token -> names.add(token.content().toLowerCase(Locale.ROOT)));
            return text;
        });
        return names;
    }

    private SqlText map(BiFunction<SqlTokens, String, String> change) {
        SortedMap<Database, String> changed = new TreeMap<>(specific);
        changed.replaceAll((database, text) -> change.apply(database.tokens(), text));
        return new SqlText(common.map(text -> change.apply(SqlTokens.STANDARD, text)), changed);
    }
}
