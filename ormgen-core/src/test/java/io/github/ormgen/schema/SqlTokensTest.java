package io.github.ormgen.schema;

import static io.github.ormgen.schema.SqlTokens.Kind.COLUMN;
import static io.github.ormgen.schema.SqlTokens.Kind.LITERAL;
import static io.github.ormgen.schema.SqlTokens.Kind.QUOTED;
import static io.github.ormgen.schema.SqlTokens.Kind.WORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.schema.SqlTokens.Token;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SqlTokensTest {

    @Test
    @DisplayName("Literals, names in quotes, placeholders and words are tokens; numbers, signs and functions are none")
    void kinds() {
        assertThat(SqlTokens.STANDARD.in("lower ({name}) = 'x' and \"Order\" > 7 or b1 is null"))
                .containsExactly(
                        new Token(COLUMN, "{name}", "name"),
                        new Token(LITERAL, "'x'", "x"),
                        new Token(WORD, "and", "and"),
                        new Token(QUOTED, "\"Order\"", "Order"),
                        new Token(WORD, "or", "or"),
                        new Token(WORD, "b1", "b1"),
                        new Token(WORD, "is", "is"),
                        new Token(WORD, "null", "null"));
    }

    @Test
    @DisplayName("Doubled quotes are one in what a token holds, and nothing inside of quotes is a token")
    void quotes() {
        assertThat(SqlTokens.STANDARD.in("'it''s {a} \"b\"' || \"c\"\"d {e}\""))
                .containsExactly(
                        new Token(LITERAL, "'it''s {a} \"b\"'", "it's {a} \"b\""),
                        new Token(QUOTED, "\"c\"\"d {e}\"", "c\"d {e}"));
    }

    @Test
    @DisplayName("A backslash escapes on MySQL and MariaDB alone, where backticks are quotes too")
    void backslashes() {
        assertThat(SqlTokens.BACKSLASH.in("'a\\'b' = `c``d` and \"e\\\"f\""))
                .containsExactly(
                        new Token(LITERAL, "'a\\'b'", "a\\'b"),
                        new Token(QUOTED, "`c``d`", "c`d"),
                        new Token(WORD, "and", "and"),
                        new Token(QUOTED, "\"e\\\"f\"", "e\\\"f"));
        assertThat(SqlTokens.STANDARD.in("'a\\' = b"))
                .containsExactly(new Token(LITERAL, "'a\\'", "a\\"), new Token(WORD, "b", "b"));
    }

    @Test
    @DisplayName("The rest of a text stays when others take the place of its tokens")
    void replaced() {
        assertThat(SqlTokens.STANDARD.replaceAll(
                        "f(a) - {b} \\ $1", token -> token.kind() == COLUMN ? "\"$" + token.content() + "\"" : "x"))
                .isEqualTo("f(x) - \"$b\" \\ $1");
    }

    @Test
    @DisplayName("A statement is without the comments before it")
    void statement() {
        assertThat(SqlTokens.statement(" -- one\n/* two\n */ select 1 -- three\n "))
                .isEqualTo("select 1 -- three");
    }
}
