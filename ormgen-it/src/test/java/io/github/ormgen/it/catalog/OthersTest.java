package io.github.ormgen.it.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.it.evolution.Arena;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What ormgen did not make, with all that it would have made in another way or not at all. */
class OthersTest {

    private static final String POSTGRESQL = """
            create schema other;
            create type mood as enum ('sad', 'it''s fine');
            create domain year as integer check (value > 1900);
            create sequence free start with 5 increment by 50;
            create table other.owner (id uuid default gen_random_uuid() primary key);
            create table "Thing" (
                id serial primary key, small smallserial not null, "Name" varchar(20) not null default 'a''b',
                plain varchar, fixed char(3), at timestamptz default now(), at_utc timestamp default (now() at time zone 'utc'),
                local timestamp(3) default localtimestamp, day date default '2020-02-29', feeling mood default 'sad',
                tags text[] default '{}', doc jsonb default '{}', amount numeric(9,2) default -1.50, unlimited numeric,
                made year, twice numeric generated always as (amount * 2) stored, counted bigint default nextval('free'),
                state varchar(9) constraint ck_state check (state in ('on', 'off')),
                owner uuid constraint fk_owner references other.owner on delete cascade on update set null,
                constraint ck_amount check (amount > 0 and "Name" <> ''), constraint ux unique ("Name", day),
                constraint ux_late unique (plain) deferrable, exclude using btree (fixed with =)
            );
            create index ix_part on "Thing" (lower("Name"), day desc nulls last) include (at) where owner is null;
            create index ix_doc on "Thing" using gin (doc);
            create index ix_like on "Thing" ("Name" varchar_pattern_ops);
            create unique index ux_lower on "Thing" (lower("Name"));
            comment on table "Thing" is 'A thing';
            comment on column "Thing".day is 'Its day';
            create view seen as select id from "Thing";
            create function one() returns int language sql as 'select 1';
            create function stop() returns trigger language plpgsql as 'begin return null; end';
            create trigger tr before insert on "Thing" for each row execute function stop();
            """;

    private static final String MARIADB = """
            create table parent (id int unsigned auto_increment primary key) collate utf8mb4_bin;
            create table child (
                id bigint auto_increment primary key, parent int unsigned not null, name varchar(99) default 'a\\'b',
                kind enum('a', 'b') default 'a', doc json, flag boolean default true, price decimal(7,2) default 1,
                at timestamp not null default current_timestamp() on update current_timestamp(),
                odd varchar(9) collate utf8mb4_general_ci, twice decimal(9,2) as (price * 2) stored,
                unique key ux (name), key ix (price desc, flag), key part (name(10)), fulltext key words (name),
                constraint ck check (price > 0), constraint fk foreign key (parent) references parent (id)
                    on delete cascade
            ) collate utf8mb4_bin comment 'A child';
            create sequence counter start with 3 increment by 10 nocache;
            create view seen as select id from child;
            """;

    @Test
    @DisplayName("PostgreSQL: types, defaults, keys and indexes of others are read, and what can't be said is listed")
    void postgreSql() throws SQLException {
        try (Arena arena = new Arena(Database.POSTGRESQL)) {
            arena.empty();
            arena.run(POSTGRESQL);
            Catalog catalog = arena.catalog();
            Table thing = table(catalog.schema(), "Thing");

            columns(thing);
            assertThat(catalog.schema().sequences()).containsExactly(new Sequence(TableName.of("free"), "free", 5, 50));
            assertThat(catalog.schema().enumTypes())
                    .extracting(EnumType::values)
                    .containsExactly(List.of("sad", "it's fine"));
            parts(thing);
            assertThat(catalog.unsupported())
                    .extracting(of -> of.kind() + " " + of.name())
                    .containsExactly(
                            "constraint Thing.Thing_fixed_excl",
                            "constraint Thing.ux_late",
                            "domain year",
                            "function one()",
                            "function stop()",
                            "index Thing.ix_like",
                            "serial Thing.id",
                            "serial Thing.small",
                            "trigger \"Thing\".tr");
            assertSeen(catalog, "Thing");
            assertThat(catalog.unsupported())
                    .extracting(UnsupportedObject::definition)
                    .anyMatch(text -> text.contains("varchar_pattern"));
        }
    }

    private static void columns(Table thing) {
        assertThat(column(thing, "id").identity()).isTrue();
        assertThat(column(thing, "Name"))
                .extracting(Column::type, Column::defaultValue)
                .containsExactly(new ColumnType.Varchar(20), Optional.of(new DefaultValue.Text("a'b")));
        assertThat(column(thing, "at").defaultValue()).hasValue(DefaultValue.Special.NOW);
        assertThat(column(thing, "at_utc").defaultValue()).hasValue(DefaultValue.Special.NOW);
        assertThat(sql(column(thing, "local"))).isEqualTo("LOCALTIMESTAMP");
        assertThat(sql(column(thing, "counted"))).isEqualTo("nextval('free'::regclass)");
        assertThat(column(thing, "feeling"))
                .extracting(Column::type, Column::defaultValue)
                .containsExactly(
                        new ColumnType.NativeEnum(TableName.of("mood")), Optional.of(new DefaultValue.Text("sad")));
        assertThat(column(thing, "tags").defaultValue()).hasValue(DefaultValue.Special.EMPTY_ARRAY);
        assertThat(column(thing, "doc").defaultValue()).hasValue(DefaultValue.Special.EMPTY_OBJECT);
        assertThat(column(thing, "twice").generated().orElseThrow().on(Database.POSTGRESQL))
                .hasValue("(amount * (2)::numeric)");
        assertThat(custom(column(thing, "unlimited"))).isEqualTo("numeric");
        assertThat(custom(column(thing, "fixed"))).isEqualTo("character(3)");
        assertThat(custom(column(thing, "made"))).isEqualTo("year");
        assertThat(column(thing, "day").comment()).hasValue("Its day");
    }

    private static void parts(Table thing) {
        assertThat(thing.checks())
                .anyMatch(check -> check.rule().equals(new CheckRule.OneOf("state", List.of("on", "off"))))
                .anyMatch(check -> check.rule() instanceof CheckRule.Sql rule
                        && rule.condition().mentions("Name")
                        && rule.condition().mentions("amount"));
        assertThat(thing.foreignKeys()).singleElement().satisfies(key -> {
            assertThat(key.target()).isEqualTo(new TableName(Optional.of("other"), "owner"));
            assertThat(key.onDelete()).isEqualTo(ReferentialAction.CASCADE);
            assertThat(key.onUpdate()).isEqualTo(ReferentialAction.SET_NULL);
        });
        assertThat(thing.uniqueKeys()).extracting(key -> key.name()).containsExactly("ux", "ux_late");
        assertThat(thing.indexes()).extracting(index -> index.name()).containsExactly("ix_doc", "ix_part", "ux_lower");
        assertThat(thing.indexes().get(0).method()).hasValue("gin");
        assertThat(thing.indexes().get(1).include()).containsExactly("at");
        assertThat(thing.indexes().get(1).where()).isPresent();
        assertThat(thing.indexes().get(1).parts().get(1))
                .isEqualTo(new IndexPart.OfColumn("day", IndexPart.Order.DESCENDING, IndexPart.Nulls.LAST));
        assertThat(thing.indexes().get(2).unique()).isTrue();
    }

    @Test
    @DisplayName("MariaDB: unsigned numbers, native enums, prefixes, triggers and collations are told apart")
    void mariaDb() throws SQLException {
        try (Arena arena = new Arena(Database.MARIADB)) {
            arena.empty();
            arena.run(MARIADB);
            Catalog catalog = arena.catalog();
            Table child = table(catalog.schema(), "child");

            assertThat(catalog.schema().collation()).isEqualTo("utf8mb4_bin");
            assertThat(custom(column(child, "parent"))).isEqualTo("int(10) unsigned");
            assertThat(custom(column(child, "kind"))).isEqualTo("enum('a','b')");
            assertThat(column(child, "name").defaultValue()).hasValue(new DefaultValue.Text("a'b"));
            assertThat(column(child, "doc").type()).isEqualTo(ColumnType.Simple.JSON);
            assertThat(column(child, "flag").defaultValue()).hasValue(new DefaultValue.Bool(true));
            assertThat(child.uniqueKeys()).extracting(key -> key.columns()).containsExactly(List.of("name"));
            assertThat(child.indexes()).extracting(index -> index.name()).containsExactly("fk", "ix");
            assertThat(child.checks()).extracting(check -> check.name()).containsExactly("ck");
            assertThat(child.foreignKeys())
                    .extracting(key -> key.onDelete())
                    .containsExactly(ReferentialAction.CASCADE);
            assertThat(catalog.schema().sequences())
                    .containsExactly(new Sequence(TableName.of("counter"), "counter", 3, 10));
            assertThat(catalog.unsupported())
                    .extracting(of -> of.kind() + " " + of.name())
                    .containsExactly(
                            "collation of column child.odd",
                            "column child.at",
                            "index child.part",
                            "index child.words");
            assertSeen(catalog, "child");
        }
    }

    @Test
    @DisplayName("H2: names in capitals are plain names, and a key's columns have their names from behind a rename")
    void h2() throws SQLException {
        try (Arena arena = new Arena(Database.H2)) {
            arena.empty();
            arena.run("""
                    create table parent (a int, b int, constraint ux unique (b, a));
                    create table "Child" (
                        id bigint generated by default as identity primary key, q int, r int, kind enum('a', 'b'),
                        text varchar, name char(3), at timestamp(3), "order" int default 1 + 1,
                        constraint fk foreign key (r, q) references parent (a, b) on delete cascade,
                        constraint ck check (q > 0));
                    alter table parent alter column a rename to renamed;
                    create index ix on "Child" (q desc nulls first, r);
                    create view seen as select id from "Child";
                    """);
            Catalog catalog = arena.catalog();
            Table child = table(catalog.schema(), "Child");

            assertThat(table(catalog.schema(), "parent").uniqueKeys())
                    .extracting(key -> key.columns())
                    .containsExactly(List.of("b", "renamed"));
            assertThat(child.foreignKeys()).singleElement().satisfies(key -> {
                assertThat(key.columns()).containsExactly("r", "q");
                assertThat(key.targetColumns()).containsExactly("renamed", "b");
            });
            assertThat(child.indexes().get(0).parts())
                    .containsExactly(
                            new IndexPart.OfColumn("q", IndexPart.Order.DESCENDING, IndexPart.Nulls.FIRST),
                            IndexPart.of("r"));
            assertThat(custom(column(child, "kind"))).isEqualTo("enum('a', 'b')");
            assertThat(custom(column(child, "text"))).isEqualTo("character varying");
            assertThat(custom(column(child, "at"))).isEqualTo("TIMESTAMP(3)");
            assertThat(column(child, "order").defaultValue()).isPresent();
            assertThat(catalog.unsupported()).isEmpty();
            assertSeen(catalog, "Child");
            assertThat(Copies.differences(Copies.make(arena, catalog.schema()).schema(), catalog.schema()))
                    .isEmpty();
        }
    }

    private static void assertSeen(Catalog catalog, String table) {
        assertThat(catalog.schema().views()).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo(TableName.of("seen"));
            assertThat(view.columns()).extracting(column -> column.name()).containsExactly("id");
            assertThat(view.reads()).containsExactly(TableName.of(table));
        });
    }

    private static Table table(Schema schema, String name) {
        return schema.table(TableName.of(name)).orElseThrow();
    }

    private static Column column(Table table, String name) {
        return table.column(name).orElseThrow();
    }

    private static String custom(Column column) {
        assertThat(column.type()).isInstanceOf(ColumnType.Custom.class);
        return ((ColumnType.Custom) column.type())
                .definition()
                .specific()
                .values()
                .iterator()
                .next();
    }

    private static String sql(Column column) {
        return ((DefaultValue.Sql) column.defaultValue().orElseThrow())
                .expression()
                .on(Database.POSTGRESQL)
                .orElseThrow();
    }
}
