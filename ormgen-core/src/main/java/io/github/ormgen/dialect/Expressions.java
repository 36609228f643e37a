package io.github.ormgen.dialect;

import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.SqlTokens;
import io.github.ormgen.schema.SqlTokens.Kind;
import io.github.ormgen.schema.SqlTokens.Token;
import io.github.ormgen.schema.View;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

    private String common(Token token) {
        return switch (token.kind()) {
            case LITERAL -> dialect.literal(token.content());
            case QUOTED -> dialect.names().quoted(token.content());
            case COLUMN -> placeholders.apply(token.content());
            case WORD -> token.text();
        };
    }

    private String own(String text) {
        return dialect.tokens().replaceAll(text, this::own);
    }

    private String own(Token token) {
        if (token.kind() == Kind.COLUMN) {
            return placeholders.apply(token.content());
        }
        if (token.kind() != Kind.LITERAL || !token.text().contains("${")) {
            return token.text();
        }
        return dialect.tokens() == SqlTokens.BACKSLASH
                ? token.text().replace("${", "$\\{")
                : dialect.literal(token.content());
    }
}
