package io.github.ormgen.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.dialect.Statement;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DialectTextsTest {

    private static final String COUNT = "select count(*) from t where a is null";

    @Test
    @DisplayName("A guard of MySQL is one query that fails in every sql_mode, since it converts nothing")
    void guardOfMySql() {
        assertThat(guard(Database.MYSQL, "rows in t have no value in a"))
                .isEqualTo("select uuid_to_bin(concat(n, ' rows in t have no value in a'))\n"
                        + "from (select count(*) from t where a is null) rows_in_the_way (n) where n > 0");
    }

    @Test
    @DisplayName("Dollar quotes of PostgreSQL are such as the text between them does not end")
    void dollarQuotes() {
        assertThat(guard(Database.POSTGRESQL, "rows are 'a$ormgen$b'"))
                .startsWith("do $ormgen2$\n")
                .endsWith("end $ormgen2$");
        assertThat(guard(Database.POSTGRESQL, "rows are 'a$ormgen$b$ormgen2$'"))
                .startsWith("do $ormgen3$\n")
                .endsWith("end $ormgen3$");
        assertThat(guard(Database.POSTGRESQL, "rows"))
                .startsWith("do $ormgen$\n")
                .endsWith("end $ormgen$");
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    @DisplayName("A column is converted by way of one with a name that nothing has, and that is not too long")
    void converted(Database database) {
        String name = "the_number_of_things_that_somebody_has_counted_on_that_day_in_m";
        String aside = "_converted_the_number_of_things_that_somebody_has_coun_";

        assertThat(conversion(database, name))
                .anyMatch(sql -> sql.contains("add column " + aside))
                .noneMatch(sql -> sql.contains("_converted_" + name));
        assertThat(conversion(database, "n", "_converted_n"))
                .anyMatch(sql -> sql.contains("add column _converted_2_n "))
                .noneMatch(sql -> sql.contains("_converted_n "));
    }

    private static String guard(Database database, String message) {
        return Dialects.of(database).guard(COUNT, message).text();
    }

    private static List<String> conversion(Database database, String name, String... others) {
        Column before = Column.of(name, new ColumnType.Varchar(50));
        Column after = Column.of(name, ColumnType.Simple.INTEGER);
        TableBuilder table = TableBuilder.table("t").optional(name, after.type());
        for (String other : others) {
            table.optional(other, ColumnType.Simple.INTEGER);
        }
        Table next = table.build();
        return Dialects.of(database).alterations().changeColumn(next, before, after, Optional.of("7")).stream()
                .map(Statement::text)
                .toList();
    }
}
