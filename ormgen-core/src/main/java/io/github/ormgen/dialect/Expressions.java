package io.github.ormgen.dialect;

import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.SqlTokens;
import io.github.ormgen.schema.View;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/**
 * Writes SQL of a person's own for one database: <code>{column}</code> outside of quotes becomes the column's name, and
 * no literal comes out with a placeholder of Flyway's in it.
 *
 * <p>A text for all databases is standard SQL: its literals and quoted names are written as the database has them. A text
 * for one database is left as it is.
 */
public final class Expressions {

    private final Dialect dialect;
    private final UnaryOperator<String> placeholders;

    /** Writes for a dialect. */
    public Expressions(Dialect dialect) {
        this(dialect, column -> dialect.names().of(column));
    }

    private Expressions(Dialect dialect, UnaryOperator<String> placeholders) {
        this.dialect = dialect;
        this.placeholders = placeholders;
    }

    /** The query of a view for this database, empty if there is none for it; its placeholders are names of tables too. */
    public Optional<String> query(View view) {
        return new Expressions(
                        dialect,
                        placeholder -> view.table(placeholder)
                                .map(table -> dialect.names().of(table, view.name()))
                                .orElseGet(() -> dialect.names().of(placeholder)))
                .of(view.sql())
                .map(String::strip);
    }

    /** The SQL for this database, empty if the text says none for it. */
    public Optional<String> of(SqlText text) {
        return dialect.own(text).map(this::own).or(() -> text.common().map(this::common));
    }

    private String common(String text) {
        if (text.indexOf('{') < 0 && text.indexOf('\'') < 0 && text.indexOf('"') < 0) {
            return dialect.expression(text);
        }
        return dialect.expression(SqlTokens.STANDARD.replaceAll(text, this::common));
    }

    private String common(Matcher token) {
        if (token.group("column") != null) {
            return placeholders.apply(token.group("column"));
        }
        if (token.group("word") != null) {
            return token.group();
        }
        String literal = token.group("literal");
        return literal != null
                ? dialect.literal(inside(literal, "'"))
                : dialect.names().quoted(inside(token.group("quoted"), "\""));
    }

    private static String inside(String token, String quote) {
        return token.substring(1, token.length() - 1).replace(quote + quote, quote);
    }

    private String own(String text) {
        return dialect.tokens().replaceAll(text, this::own);
    }

    private String own(Matcher token) {
        if (token.group("column") != null) {
            return placeholders.apply(token.group("column"));
        }
        if (token.group("literal") == null || !token.group().contains("${")) {
            return token.group();
        }
        return dialect.tokens() == SqlTokens.BACKSLASH
                ? token.group().replace("${", "$\\{")
                : dialect.literal(inside(token.group("literal"), "'"));
    }
}
