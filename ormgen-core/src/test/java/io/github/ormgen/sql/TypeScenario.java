package io.github.ormgen.sql;

import static io.github.ormgen.sql.TableBuilder.table;

import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.ArrayOf;
import io.github.ormgen.schema.ColumnType.NativeEnum;
import io.github.ormgen.schema.ColumnType.Numeric;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.ColumnType.Varbinary;
import io.github.ormgen.schema.ColumnType.Varchar;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.DefaultValue.Special;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every type, without and with each default that it can have, and every kind of check. */
final class TypeScenario {

    private static final TableName MOOD = TableName.of("mood");
    private static final ColumnType MONEY =
            new ColumnType.Custom(SqlText.of(Optional.of("varchar(40)"), Map.of(Database.POSTGRESQL, "numeric(19,4)")));

    private TypeScenario() {}

    static Schema schema() {
        return Scenarios.schema(
                List.of(new Sequence(TableName.of("all_types_seq"), "AllTypes.id", 1, 50)),
                List.of(new EnumType(MOOD, "Mood", List.of("happy", "so so", "it's ${bad}"))),
                types(),
                defaults(),
                checks());
    }

    private static TableBuilder types() {
        TableBuilder table = table("all_types").required("id", Simple.BIGINT);
        for (Simple type : Simple.values()) {
            table.optional("a_" + type.name().toLowerCase(Locale.ROOT), type);
        }
        return table.optional("a_varchar", new Varchar(40))
                .optional("a_numeric", new Numeric(19, 2))
                .optional("a_whole", new Numeric(21, 0))
                .optional("a_varbinary", new Varbinary(16))
                .optional("a_mood", new NativeEnum(MOOD))
                .optional("a_money", MONEY)
                .optional("some_varchars", new ArrayOf(new Varchar(20)))
                .optional("some_texts", new ArrayOf(Simple.TEXT))
                .optional("some_ints", new ArrayOf(Simple.INTEGER))
                .optional("some_uuids", new ArrayOf(Simple.UUID))
                .optional("some_dates", new ArrayOf(Simple.DATE))
                .optional("some_instants", new ArrayOf(Simple.INSTANT))
                .optional("some_booleans", new ArrayOf(Simple.BOOLEAN))
                .optional("some_numerics", new ArrayOf(new Numeric(9, 3)))
                .generated("a_sum", Simple.INTEGER, true, SqlText.of("{a_integer} + 1"))
                .generated("a_shout", new Varchar(40), false, SqlText.of("upper(coalesce({a_varchar}, '-'))"))
                .generated("a_pair", new Varchar(90), true, SqlText.of("{a_varchar} || ' ' || lower({a_varchar})"))
                .key("id");
    }

    private static TableBuilder defaults() {
        return table("defaults")
                .identity("id")
                .withDefault("a_varchar", new Varchar(40), text("it's \\ \"so\" ${x}; -- 😀"))
                .withDefault("a_text", Simple.TEXT, text("long"))
                .withDefault("a_true", Simple.BOOLEAN, new DefaultValue.Bool(true))
                .withDefault("a_false", Simple.BOOLEAN, new DefaultValue.Bool(false))
                .withDefault("a_smallint", Simple.SMALLINT, number("7"))
                .withDefault("an_integer", Simple.INTEGER, number("-8"))
                .withDefault("a_bigint", Simple.BIGINT, number("9000000000"))
                .withDefault("a_real", Simple.REAL, number("1.5"))
                .withDefault("a_double", Simple.DOUBLE, number("2.25"))
                .withDefault("a_numeric", new Numeric(19, 2), number("12345.60"))
                .withDefault("a_uuid", Simple.UUID, text("0189aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee"))
                .withDefault("a_random_uuid", Simple.UUID, Special.RANDOM_UUID)
                .withDefault("a_date", Simple.DATE, text("2024-02-29"))
                .withDefault("a_time", Simple.TIME, text("23:59:58.5"))
                .withDefault("a_timestamp", Simple.TIMESTAMP, text("2024-02-29T12:30"))
                .withDefault("an_instant", Simple.INSTANT, text("2024-02-29T12:30:15.25Z"))
                .withDefault("today", Simple.DATE, Special.NOW)
                .withDefault("now_time", Simple.TIME, Special.NOW)
                .withDefault("now_timestamp", Simple.TIMESTAMP, Special.NOW)
                .withDefault("now_instant", Simple.INSTANT, Special.NOW)
                .withDefault("a_json", Simple.JSON, Special.EMPTY_OBJECT)
                .withDefault("a_json_list", Simple.JSON, Special.EMPTY_ARRAY)
                .withDefault("some_varchars", new ArrayOf(new Varchar(20)), Special.EMPTY_ARRAY)
                .withDefault("a_mood", new NativeEnum(MOOD), text("so so"))
                .withDefault("a_money", MONEY, text("1"))
                .key("id");
    }

    private static TableBuilder checks() {
        return table("checks")
                .identity("id")
                .required("code", new Varchar(12))
                .required("title", new Varchar(40))
                .required("body", Simple.TEXT)
                .required("stars", Simple.INTEGER)
                .required("price", new Numeric(9, 2))
                .required("tags", new ArrayOf(new Varchar(20)))
                .required("starts_at", Simple.INSTANT)
                .required("ends_at", Simple.INSTANT)
                .key("id")
                .check("ck_code_enum", new CheckRule.OneOf("code", List.of("a", "it's", "b\\c", "${d}")))
                .check("ck_title_size", new CheckRule.Length("title", 2, 30))
                .check("ck_title_min", new CheckRule.Length("title", 2, 40))
                .check("ck_body_size", new CheckRule.Length("body", 0, 100))
                .check("ck_title_blank", new CheckRule.NotBlank("title"))
                .check("ck_stars", new CheckRule.Range("stars", decimal("1"), decimal("5")))
                .check("ck_price_min", new CheckRule.Range("price", decimal("0.01"), Optional.empty()))
                .check("ck_price_max", new CheckRule.Range("price", Optional.empty(), decimal("1000")))
                .check("ck_tags_size", new CheckRule.Length("tags", 1, 3))
                .check("ck_slot", new CheckRule.Sql(SqlText.of("{starts_at} < {ends_at} and title <> '{x} ${y}; --'")))
                .check(
                        "ck_only_h2",
                        new CheckRule.Sql(SqlText.of(Optional.empty(), Map.of(Database.H2, "{stars} <> 4"))));
    }

    private static DefaultValue text(String value) {
        return new DefaultValue.Text(value);
    }

    private static DefaultValue number(String value) {
        return new DefaultValue.Number(new BigDecimal(value));
    }

    private static Optional<BigDecimal> decimal(String value) {
        return Optional.of(new BigDecimal(value));
    }
}
