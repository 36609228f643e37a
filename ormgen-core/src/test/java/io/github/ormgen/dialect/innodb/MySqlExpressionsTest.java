package io.github.ormgen.dialect.innodb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MySqlExpressionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {
                "a || 'x'                              ; concat(a, 'x')",
                "a||b  ||  c                           ; concat(a, b, c)",
                "`a b` || ' ' || t.c = 'x || y'        ; concat(`a b`, ' ', t.c) = 'x || y'",
                "lower(a || b) || (c || d)             ; concat(lower(concat(a, b)), (concat(c, d)))",
                "a like '%' || b || '%' or c > 1       ; a like concat('%', b, '%') or c > 1",
                "case when a || b = '' then c || 'e' else d end || 'f' ; concat(case when concat(a, b) = '' then concat(c, 'e') else d end, 'f')",
                "not a and coalesce(b, 'it''s \\' || ') ; not a and coalesce(b, 'it''s \\' || ')",
                "length(a) > 2 and length (b) > 1      ; char_length(a) > 2 and length (b) > 1",
                "cast(a as varchar(9)) || cast(b as integer) ; concat(cast(a as char(9)), cast(b as signed))",
                "a between 1 and 2.5 and (b is null)   ; a between 1 and 2.5 and (b is null)",
                "extract(year from born)               ; extract(year from born)",
                "größe || 1)                           ; concat(größe, 1))",
                "(a ||                                 ; (concat(a, )",
            })
    @DisplayName("Standard SQL becomes what means the same")
    void translate(String standard, String mySql) {
        assertThat(MySqlExpressions.of(standard)).isEqualTo(mySql);
    }
}
