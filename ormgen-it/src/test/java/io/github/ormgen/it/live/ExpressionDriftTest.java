package io.github.ormgen.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.database.shadow.ShadowUse;
import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.goal.drift.DriftFinder;
import io.github.ormgen.goal.drift.DriftJson;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.compare.Difference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Drift of expressions")
class ExpressionDriftTest {

    static final List<Database> KINDS = Databases.KINDS;

    private static final String MODEL = """
              Item:
                fields:
                  name: string(40)
                  size: int
                  price: "decimal(12,2)"
                  weight: { type: int, default: 2 }
                  since: { type: instant, default: now }
                  taxed: { type: "decimal(12,2)?", generated: "{price} * 2" }
                  gone: boolean
                  kind: Kind
                indexes:
                  - { on: [name], where: "{gone} = false", name: ix_items_name }
                  - { on: ["lower({name})"], name: ix_items_lower }
                checks:
                  - { is: "{size} > 0 and {size} < 100", name: ck_items_size }
            enums:
              Kind: { RED: red, BLUE: blue }
            views:
              Cheap:
                view: cheap_items
                sql: select {Item.id}, {Item.name} from {Item} where {Item.price} < 5
                id: id
                fields: { id: long, name: string(40) }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("is none where nothing changed, on the database's own server and on one beside it")
    void none(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database);
            project.keep("init", MODEL);
            project.migrate();
            for (ShadowUse use : List.of(ShadowUse.SAME_SERVER, ShadowUse.OWN_SERVER)) {
                DriftFinder.Result result = project.drift(use);
                assertThat(result.differences()).isEmpty();
                assertThat(result.gap()).isEmpty();
                assertThat(DriftJson.of(result)).contains("\n  \"expressions\": \"compared\",\n");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("is each that says another thing: checks, defaults, predicates, indexes, computed columns and views")
    void each(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database);
            project.keep("init", MODEL);
            project.migrate();
            database.execute(changes(kind));
            DriftFinder.Result result = project.drift(ShadowUse.SAME_SERVER);
            List<String> found = new ArrayList<>();
            result.differences().forEach(one -> found.add(one.state().word() + " " + one.kind() + " " + one.name()));
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected(kind));
            assertThat(result.differences())
                    .filteredOn(one -> one.name().equals("items.ck_items_size"))
                    .singleElement()
                    .satisfies(one ->
                            assertThat(one.details()).startsWith("condition: ").contains("100", "99"));
            assertThat(project.drift(ShadowUse.NEVER).differences())
                    .extracting(Difference::name)
                    .containsExactlyInAnyOrder("items.since", "items.weight");
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName(
            "is none where the history has an expression as the database printed it, which it prints otherwise again")
    void printedTwice(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database);
            String check = "({kind} in ('red', 'blue') and {size} > 0) or {kind} is null";
            project.keep("init", item(check));
            project.migrate();
            String printed = database.kind() == Database.POSTGRESQL
                    ? "((({kind})::text = ANY ((ARRAY['red'::character varying, 'blue'::character varying])::text[]))"
                            + " AND ({size} > 0)) OR ({kind} IS NULL)"
                    : check;
            LiveProject imported = new LiveProject(folder.resolve("imported"), database);
            imported.keep("init", item(printed));
            assertThat(imported.drift(ShadowUse.SAME_SERVER).differences()).isEmpty();
            database.execute(List.of(
                    "alter table items drop constraint ck_items_size",
                    "alter table items add constraint ck_items_size check (kind in ('red', 'green'))"));
            assertThat(imported.drift(ShadowUse.SAME_SERVER).differences())
                    .extracting(Difference::name)
                    .containsExactly("items.ck_items_size");
        }
    }

    private static String item(String check) {
        return """
                  Item:
                    fields: { size: int, kind: string(9)? }
                    checks: [ { is: "%s", name: ck_items_size } ]
                """.formatted(check);
    }

    private static List<String> changes(Database kind) {
        List<String> changes = new ArrayList<>(List.of(
                "alter table items drop constraint ck_items_size",
                "alter table items add constraint ck_items_size check (size > 0 and size < 99)",
                "alter table items alter column weight set default 3",
                "alter table items alter column since set default "
                        + (kind == Database.H2 ? "current_timestamp + interval '1' day" : "(now() + interval '1' day)")
                                .replace(kind == Database.MARIADB ? "'1'" : "nothing", "1"),
                "alter table items drop column taxed",
                "alter table items add column taxed decimal(12, 2) generated always as (price * 3)"
                        + (kind == Database.H2 ? "" : " stored"),
                "create or replace view cheap_items as select id, name from items where price < 6"));
        if (kind == Database.POSTGRESQL) {
            changes.addAll(List.of(
                    "drop index ix_items_name",
                    "create index ix_items_name on items (name) where gone = true",
                    "drop index ix_items_lower",
                    "create index ix_items_lower on items (upper(name))"));
        }
        return changes;
    }

    private static List<String> expected(Database kind) {
        List<String> expected = new ArrayList<>(List.of(
                "different check items.ck_items_size",
                "different column items.weight",
                "different column items.since",
                "different column items.taxed",
                "different view cheap_items"));
        if (kind == Database.POSTGRESQL) {
            expected.addAll(List.of("different index items.ix_items_name", "different index items.ix_items_lower"));
        }
        return expected;
    }

    @Test
    @DisplayName("does not tell of what is in schemas that are not the project's")
    void otherSchemas() throws Exception {
        for (Database kind : List.of(Database.H2, Database.POSTGRESQL)) {
            try (ScratchDatabase database = Databases.create(kind)) {
                LiveProject project = new LiveProject(folder.resolve(kind.id()), database);
                project.keep("init", "  Item: { fields: { name: string(40) } }\n");
                project.migrate();
                String type = kind == Database.H2 ? "domain" : "type";
                String of = kind == Database.H2 ? " as int" : " as (a int)";
                database.execute(List.of(
                        "create schema other",
                        "create " + type + " other.theirs" + of,
                        "create " + type + " ours" + of,
                        "create table other.things (id int)",
                        "create view other.shown as select id from other.things"));
                DriftFinder.Result result = project.drift(ShadowUse.SAME_SERVER);
                assertThat(result.differences()).isEmpty();
                assertThat(result.unsaid())
                        .extracting(UnsupportedObject::name)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .containsExactly("ours");
            }
        }
    }
}
