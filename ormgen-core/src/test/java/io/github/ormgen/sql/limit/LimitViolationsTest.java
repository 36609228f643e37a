package io.github.ormgen.sql.limit;

import static io.github.ormgen.sql.TableBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Numeric;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.ColumnType.Varbinary;
import io.github.ormgen.schema.ColumnType.Varchar;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.SoftDelete.Style;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.sql.Scenarios;
import io.github.ormgen.sql.TableBuilder;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LimitViolationsTest {

    private static final Set<Database> INNO_DB = EnumSet.of(Database.MYSQL, Database.MARIADB);

    @Test
    @DisplayName("Sequences are a problem on MySQL")
    void sequences() {
        Sequence sequence = new Sequence(TableName.of("users_seq"), "User.id", 1, 50);
        Schema schema = Scenarios.schema(List.of(sequence), List.of());

        assertThat(databases(schema, Code.NO_SEQUENCES)).containsExactly(Database.MYSQL);
        assertThat(problems(Database.MYSQL, schema))
                .containsExactly(new LimitViolation(
                        Code.NO_SEQUENCES,
                        "User.id",
                        "MySQL has no sequences, but this id uses one.",
                        "Use 'id: uuid' or 'id: identity', or remove 'mysql' from the databases."));
    }

    @Test
    @DisplayName("A key is as long as its characters of four bytes, and the column of living rows")
    void longKeys() {
        Schema fits =
                Scenarios.schema(table("t").required("a", new Varchar(768)).unique("uk_t_a", "a"));
        Schema withLive = Scenarios.schema(table("t")
                .required("a", new Varchar(768))
                .optional("deleted_at", Simple.INSTANT)
                .softDelete("deleted_at", Style.TIMESTAMP)
                .uniqueAmongLiving("uk_t_a", "a"));

        assertThat(databases(fits, Code.KEY_TOO_LONG)).isEmpty();
        assertThat(databases(withLive, Code.KEY_TOO_LONG)).isEqualTo(INNO_DB);
        assertThat(problems(Database.MARIADB, withLive))
                .extracting(LimitViolation::message)
                .containsExactly("The unique constraint uk_t_a is 3,076 bytes long, and MariaDB allows 3,072.");
    }

    @Test
    @DisplayName("Texts without a length can't be keys, except on PostgreSQL")
    void texts() {
        Schema schema = Scenarios.schema(table("t").required("a", Simple.TEXT).index("ix_t_a", "a"));

        assertThat(databases(schema, Code.NOT_INDEXABLE))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Database.POSTGRESQL)));
    }

    @Test
    @DisplayName("A unique index that can't be written around is a problem, another one is left out with a notice")
    void uniqueExpression() {
        Schema unique = Scenarios.schema(table("t").required("a", Simple.TEXT).index(lower(true)));
        Schema plain = Scenarios.schema(table("t").required("a", Simple.TEXT).index(lower(false)));

        assertThat(databases(unique, Code.NOT_INDEXABLE))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Database.POSTGRESQL)));
        assertThat(databases(plain, Code.NOT_INDEXABLE)).isEmpty();
    }

    private static Index lower(boolean unique) {
        IndexPart part = new IndexPart.OfExpression(
                SqlText.of("lower({a})"), IndexPart.Order.ASCENDING, IndexPart.Nulls.DEFAULT);
        return new Index("ix", "T", List.of(part), unique, Optional.empty(), Optional.empty(), List.of());
    }

    @Test
    @DisplayName("A row of MySQL and MariaDB holds 65,535 bytes, texts aside; tried on MariaDB to the byte")
    void longRows() {
        TableBuilder fits = table("t").required("a", new Varchar(8000)).required("b", new Varchar(8380));
        TableBuilder tooLong = table("t").required("a", new Varchar(8000)).required("b", new Varchar(8383));

        assertThat(databases(Scenarios.schema(fits.required("c", Simple.SMALLINT)), Code.ROW_TOO_LONG))
                .isEmpty();
        assertThat(databases(Scenarios.schema(tooLong), Code.ROW_TOO_LONG)).isEqualTo(INNO_DB);
    }

    @Test
    @DisplayName("Types have limits")
    void types() {
        Schema schema = Scenarios.schema(table("t")
                .required("a", new Varchar(16_384))
                .required("b", new Varbinary(65_533))
                .required("c", new Numeric(66, 40)));

        assertThat(problems(Database.MYSQL, schema))
                .filteredOn(problem -> problem.code() == Code.TYPE_LIMIT)
                .extracting(LimitViolation::message)
                .containsExactly(
                        "MySQL allows at most 16,383 characters of a varchar, and these are 16,384.",
                        "MySQL allows at most 65,532 bytes of a varbinary, and these are 65,533.",
                        "MySQL allows at most 65 digits, and these are 66.",
                        "MySQL allows at most 30 digits after the point, and these are 40.");
        assertThat(databases(schema, Code.TYPE_LIMIT)).isEqualTo(INNO_DB);
    }

    @Test
    @DisplayName("Columns of PostgreSQL's system are a problem there, and names that are too long everywhere but on H2")
    void names() {
        Schema system = Scenarios.schema(table("t").required("ctid", Simple.UUID));
        Schema longName = Scenarios.schema(table("t").required("a" + "b".repeat(64), Simple.UUID));

        assertThat(databases(system, Code.DATABASE_NAME)).containsExactly(Database.POSTGRESQL);
        assertThat(databases(longName, Code.DATABASE_NAME)).isEqualTo(EnumSet.complementOf(EnumSet.of(Database.H2)));
    }

    @Test
    @DisplayName("Two tables of one name in two schemas meet where schemas are left out")
    void schemas() {
        Schema schema = Scenarios.schema(
                table("a", "t").required("id", Simple.UUID), table("b", "t").required("id", Simple.UUID));

        assertThat(databases(schema, Code.DATABASE_NAME)).isEqualTo(INNO_DB);
    }

    @Test
    @DisplayName("A type or a generated column without SQL for a database is a problem there")
    void withoutSql() {
        SqlText onH2 = SqlText.of(Optional.empty(), Map.of(Database.H2, "varchar(9)"));
        Schema schema = Scenarios.schema(
                table("t").required("a", new ColumnType.Custom(onH2)).generated("b", Simple.INTEGER, true, onH2));

        assertThat(problems(Database.H2, schema)).isEmpty();
        assertThat(problems(Database.MARIADB, schema))
                .extracting(LimitViolation::message)
                .containsExactly(
                        "The field has no column type for MariaDB.",
                        "The generated column has no expression for MariaDB.");
    }

    @Test
    @DisplayName("A foreign key that changes a column which a check looks at is a problem on MySQL and MariaDB")
    void forbiddenActions() {
        TableBuilder table = table("t")
                .optional("other_id", Simple.BIGINT)
                .optional("name", new Varchar(9))
                .check("ck_name", new CheckRule.Sql(SqlText.of("name <> 'other_id'")))
                .refers("fk", "other_id", "t", ReferentialAction.SET_NULL, ReferentialAction.NO_ACTION);

        assertThat(databases(Scenarios.schema(table), Code.FORBIDDEN_ACTION)).isEmpty();
        table.check("ck_other", new CheckRule.Sql(SqlText.of("{other_id} > 0 or name is null")));
        assertThat(databases(Scenarios.schema(table), Code.FORBIDDEN_ACTION)).isEqualTo(INNO_DB);
    }

    @Test
    @DisplayName("An id that MySQL or MariaDB numbers can't be part of a check")
    void numbered() {
        TableBuilder table = table("t")
                .identity("id")
                .optional("parent_id", Simple.BIGINT)
                .check("ck_t", new CheckRule.Sql(SqlText.of("{parent_id} <> {id}")));

        assertThat(databases(Scenarios.schema(table), Code.IDENTITY_IN_EXPRESSION))
                .isEqualTo(INNO_DB);
    }

    @Test
    @DisplayName("The scenarios have no problem on the databases that they run on")
    void scenarios() {
        assertThat(Scenarios.all().entrySet()).allSatisfy(scenario -> {
            for (Database database : EnumSet.complementOf(EnumSet.of(Database.MYSQL))) {
                assertThat(problems(database, scenario.getValue()))
                        .as(scenario.getKey() + " on " + database)
                        .isEmpty();
            }
        });
    }

    private static List<LimitViolation> problems(Database database, Schema schema) {
        return LimitViolations.of(Dialects.of(database), schema);
    }

    private static Set<Database> databases(Schema schema, Code code) {
        Set<Database> found = EnumSet.noneOf(Database.class);
        Arrays.stream(Database.values())
                .filter(database -> problems(database, schema).stream().anyMatch(problem -> problem.code() == code))
                .forEach(found::add);
        return found;
    }
}
