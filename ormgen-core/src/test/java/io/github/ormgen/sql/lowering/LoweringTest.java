package io.github.ormgen.sql.lowering;

import static io.github.ormgen.sql.TableBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ormgen.dialect.Statement;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType.NativeEnum;
import io.github.ormgen.schema.ColumnType.Numeric;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.ColumnType.Varchar;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.sql.TableBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LoweringTest {

    @Test
    @DisplayName("A comment that is too long for MariaDB is cut, and the fallback says so")
    void longComment() {
        TableBuilder table =
                table("t").comment("c".repeat(2049)).required("a", Simple.UUID).comment("d".repeat(1024));
        Lowering.Result lowered = lower(Database.MARIADB, table);

        assertThat(lowered.table().comment()).hasValue("c".repeat(2047) + "…");
        assertThat(lowered.table().columns().get(0).comment()).hasValue("d".repeat(1024));
        assertThat(lowered.fallbacks())
                .containsExactly(new Lowering.Fallback("a comment cut at 2048 characters", "table t"));
        assertThat(lower(Database.POSTGRESQL, table).fallbacks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A default that is an expression stands in parentheses, and is left out where it has no text")
    void expressionAsDefault(Database database) {
        DefaultValue everywhere = new DefaultValue.Sql(SqlText.of("1 + 1"));
        DefaultValue onH2 =
                new DefaultValue.Sql(SqlText.of(Optional.empty(), Map.of(Database.H2, "next value for counter")));
        List<Column> columns = table("t")
                .withDefault("a", Simple.INTEGER, everywhere)
                .withDefault("b", Simple.INTEGER, onH2)
                .build()
                .columns();

        assertThat(Dialects.of(database).defaultOf(columns.get(0))).hasValue("(1 + 1)");
        assertThat(Dialects.of(database).defaultOf(columns.get(1)))
                .isEqualTo(database == Database.H2 ? Optional.of("(next value for counter)") : Optional.empty());
    }

    @Test
    @DisplayName("PostgreSQL would make one key of two over the same columns in one statement: the second has its own")
    void sameColumns() {
        TableBuilder table = table("t")
                .required("a", Simple.UUID)
                .key("a")
                .unique("ux_t_1", "a")
                .unique("ux_t_2", "a");

        assertThat(Dialects.of(Database.POSTGRESQL).createTable(table.build(), ""))
                .extracting(Statement::text)
                .satisfiesExactly(
                        create -> assertThat(create).contains("pk_t").doesNotContain("unique"),
                        second -> assertThat(second).contains("add constraint ux_t_1 unique (a)"),
                        third -> assertThat(third).contains("add constraint ux_t_2 unique (a)"));
    }

    @Test
    @DisplayName(
            "A partial unique index over expressions becomes one generated column for each, and one for the condition")
    void expressions() {
        IndexPart lower = expression("lower({a})");
        IndexPart length = expression("length({a})");
        Index index = new Index(
                "ux_t",
                "T",
                List.of(lower, length, IndexPart.of("b")),
                true,
                Optional.of(SqlText.of("{b} is null")),
                Optional.empty(),
                List.of());
        Lowering.Result lowered = lower(
                Database.H2,
                table("t")
                        .required("a", new Varchar(9))
                        .optional("b", Simple.DATE)
                        .index(index));

        assertThat(lowered.table().columns())
                .extracting(Column::name)
                .containsExactly("a", "b", "_ux_t", "_2_ux_t", "_3_ux_t");
        assertThat(lowered.table().columns())
                .extracting(Column::type)
                .containsExactly(new Varchar(9), Simple.DATE, new Varchar(9), Simple.BIGINT, Simple.INTEGER);
        assertThat(lowered.table().indexes().get(0).parts())
                .containsExactly(
                        IndexPart.of("_ux_t"), IndexPart.of("_2_ux_t"), IndexPart.of("b"), IndexPart.of("_3_ux_t"));
        assertThat(lowered.table().indexes().get(0).where()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {
                "lower({a})            ; varchar(9)",
                "{a} || ': ' || b      ; varchar(51)",
                "char_length(a)        ; bigint",
                "{n} * {i}             ; numeric(38,2)",
                "i + 1                 ; bigint",
                "lower('x' || t)       ; clob",
                "coalesce(a, t)        ; clob",
                "b                     ; date",
                "1 + 1                 ; varchar(255)",
            })
    @DisplayName("The column of an expression is wide enough for its values")
    void widths(String sql, String type) {
        TableBuilder table = table("t")
                .required("a", new Varchar(9))
                .required("b", Simple.DATE)
                .required("n", new Numeric(9, 2))
                .required("i", Simple.INTEGER)
                .required("t", Simple.TEXT);

        assertThat(Dialects.of(Database.H2).type(new IndexLowering.ExpressionType(table.build()).of(sql)))
                .isEqualTo(type);
    }

    @Test
    @DisplayName("The check in place of an enum type has a name that databases take")
    void longCheckName() {
        TableName mood = TableName.of("mood");
        Schema schema = new Schema(
                Schema.DEFAULT_COLLATION, List.of(), List.of(), List.of(new EnumType(mood, "Mood", List.of("a"))));
        Table table = table("t".repeat(40))
                .required("c".repeat(40), new NativeEnum(mood))
                .build();

        assertThat(new Lowering(Dialects.of(Database.MARIADB), schema.enumTypes())
                        .lower(table)
                        .table()
                        .checks())
                .singleElement()
                .satisfies(check -> assertThat(check.name()).hasSize(63).startsWith("ck_ttt"));
    }

    @Test
    @DisplayName("Where no foreign key is without an index, one that none begins with has its own")
    void foreignKeysWithoutIndex() {
        TableBuilder table = table("t")
                .required("a", Simple.BIGINT)
                .required("b", Simple.BIGINT)
                .required("c", Simple.BIGINT)
                .index("ix_b", "b", "a")
                .refers("fk_a", "a", "u")
                .refers("fk_a_again", "a", "u")
                .refers("fk_b", "b", "u")
                .refers("fk_c", "c", "u");

        assertThat(lower(Database.MYSQL, table).table().indexes())
                .extracting(Index::name, Index::columns)
                .containsExactly(
                        tuple("fk_a", List.of("a")), tuple("fk_c", List.of("c")), tuple("ix_b", List.of("b", "a")));
        assertThat(lower(Database.POSTGRESQL, table).table().indexes()).hasSize(1);
    }

    private static IndexPart expression(String sql) {
        return new IndexPart.OfExpression(SqlText.of(sql), IndexPart.Order.ASCENDING, IndexPart.Nulls.DEFAULT);
    }

    private static Lowering.Result lower(Database database, TableBuilder table) {
        return new Lowering(Dialects.of(database), List.of()).lower(table.build());
    }
}
