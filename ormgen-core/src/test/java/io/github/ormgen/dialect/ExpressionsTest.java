package io.github.ormgen.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.SqlText;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "lower({email}) = email     | lower(email) = email      | lower(email) = email",
                "{order} > {Big One}        | \"order\" > \"Big One\"   | `order` > `Big One`",
                "a <> '{b}'                 | a <> '{b}'                | a <> '{b}'",
                "a <> 'it''s {b}' and {b}   | a <> 'it''s {b}' and b    | a <> 'it''s {b}' and b",
                "a ~ '\\d+'                 | a ~ '\\d+'                | a ~ '\\\\d+'",
                "a <> '${b}'                | a <> U&'\\0024{b}'        | a <> '$\\{b}'",
                "\"A b\" is null            | \"A b\" is null           | `A b` is null",
            })
    @DisplayName("SQL for all databases is written as each of them has it")
    void common(String text, String onH2, String onMariaDb) {
        assertThat(on(Database.H2, SqlText.of(text))).hasValue(onH2);
        assertThat(on(Database.MARIADB, SqlText.of(text))).hasValue(onMariaDb);
    }

    @Test
    @DisplayName("SQL for one database is left as it is, columns and placeholders aside")
    void own() {
        SqlText text = SqlText.of(
                Optional.of("1"),
                Map.of(
                        Database.MYSQL,
                        "{order} regexp '^\\d{2}\\'${x}$' or `a{b}` = \"c{d}\"",
                        Database.POSTGRESQL,
                        "{order} ~ '^\\d{2}${x}' or \"a{b}\" = c"));

        assertThat(on(Database.MYSQL, text)).hasValue("`order` regexp '^\\d{2}\\'$\\{x}$' or `a{b}` = \"c{d}\"");
        assertThat(on(Database.POSTGRESQL, text)).hasValue("\"order\" ~ E'^\\\\d{2}$\\{x}' or \"a{b}\" = c");
        assertThat(on(Database.H2, text)).hasValue("1");
    }

    @Test
    @DisplayName("There is no SQL where none was said")
    void none() {
        SqlText text = SqlText.of(Optional.empty(), Map.of(Database.MYSQL, "1"));

        assertThat(on(Database.H2, text)).isEmpty();
    }

    private static Optional<String> on(Database database, SqlText text) {
        return new Expressions(Dialects.of(database)).of(text);
    }
}
