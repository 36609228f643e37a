package io.github.ormgen.it.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.rebase.Rebaser;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.it.evolution.Arena;
import io.github.ormgen.scenario.ScenarioProject;
import io.github.ormgen.schema.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A year of a shop and the team that builds it: twelve revisions, one of them amended, two branches merged and put in
 * line, one revision taken back before it got far.
 */
@DisplayName("A team's year")
class StoryTest {

    static final List<Database> KINDS = Databases.KINDS;

    private static final List<String> REVISIONS = List.of(
            "1__init",
            "2__currencies",
            "3__phones",
            "4__full_names",
            "5__order_states",
            "6__loyalty",
            "7__reviews",
            "8__retired_articles",
            "9__categories",
            "10__category_places",
            "11__split_names",
            "12__shipping");

    private static ScenarioProject project;
    private static ShopModel shop;

    @BeforeAll
    static void live() throws Exception {
        project = ScenarioProject.in(Path.of("target", "changes-story").toAbsolutePath(), KINDS);
        shop = new ShopModel();
        keep("init");
        spring();
        branches();
        autumn();
        undone();
        winter();
    }

    private static void spring() throws GoalException {
        shop.replace(
                "price: \"decimal(9,2)\"",
                "price: \"decimal(12,2)\"\n      currency: { type: string(3), default: EUR }\n    unique: [[title, currency]]");
        keep("currencies");
        shop.replace("name: string(80)", "name: string(80)\n      phone: { type: string(20)?, index: true }");
        keep("phones");
        // Nobody else has it yet: there are longer numbers.
        shop.replace("string(20)?", "string(32)?");
        project.model(shop.text());
        project.amend();
        shop.replace("  Customer:", "  Buyer:\n    renamedFrom: Customer");
        shop.replace("customer: { one: Customer }", "buyer: { one: Buyer, renamedFrom: customer }");
        shop.replace("      name: string(80)", "      fullName: { type: string(80), renamedFrom: name }");
        keep("full names");
        shop.replace("    renamedFrom: Customer\n", "")
                .replace(", renamedFrom: customer", "")
                .replace(", renamedFrom: name", "");
        shop.replace("entities:", "enums:\n  State: { OPEN: open, SENT: sent, PAID: paid }\nentities:");
        shop.replace("placedOn: date", "placedOn: date\n      state: { type: State, default: OPEN, index: true }");
        keep("order states");
    }

    private static void autumn() throws GoalException {
        shop.replace("  Article:", "  Article:\n    softDelete: true");
        keep("retired articles");
        shop.add("  Category: { fields: { label: { type: string(40), unique: true } } }");
        shop.replace(
                "    unique: [[title, currency]]",
                "    relations: { categories: { many: Category, through: article_categories } }\n    unique: [[title, currency]]");
        keep("categories");
        shop.replace(
                "through: article_categories",
                "through: { entity: Placement, renamedFrom: article_categories, fields: { place: { type: int, default: 0 } } }");
        keep("category places");
    }

    private static void winter() throws GoalException {
        shop.replace("renamedFrom: article_categories, ", "");
        shop.replace(
                "fullName: { type: string(80) }",
                "given: { type: string(80), backfill: \"\" }\n      family: { type: string(80), backfill: \"\", index: true }");
        project.write("src/main/ormgen/history/V11__split_names.up.sql", """
                update buyers set given = substring(full_name, 1, position(' ' in full_name) - 1),
                    family = substring(full_name, position(' ' in full_name) + 1);
                """);
        project.write(
                "src/main/ormgen/history/V11__split_names.down.sql",
                "update buyers set full_name = concat(given, ' ', family);\n");
        keep("split names", "buyers.full_name");
        shop.replace("SENT: sent", "SENT: { value: shipped, renamedFrom: sent }");
        shop.replace(
                "number: { type: string(20), unique: true }",
                "number: { type: string(30), unique: true }\n      shippedTo: { type: string(200), backfill: \"?\" }");
        keep("shipping");
    }

    /** Two begin where the fifth ended; the later one is put behind the other. */
    private static void branches() throws Exception {
        SortedMap<String, String> trunk = project.tree();
        ShopModel common = shop.copy();
        shop.replace("      fullName", "      points: { type: int, default: 0, validate: { min: 0 } }\n      fullName");
        keep("loyalty");
        SortedMap<String, String> loyalty = project.tree();
        for (String file : loyalty.keySet()) {
            if (!trunk.containsKey(file)) {
                Files.delete(project.directory().resolve(file));
            }
        }
        ShopModel reviewing = common.copy();
        reviewing.add("""
                  Review:
                    fields: { stars: { type: int, validate: [{ min: 1 }, { max: 5 }] }, text: text? }
                    relations: { article: { one: Article, onDelete: cascade }, buyer: { one: Buyer } }
                """);
        project.model(reviewing.text());
        project.keep("reviews");
        loyalty.forEach((file, text) -> {
            if (!file.endsWith("model.yaml")) {
                project.write(file, text);
            }
        });
        shop.add(reviewing.text().substring(common.text().length()));
        project.model(shop.text());
        assertThatThrownBy(project::check)
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("V6__loyalty and V6__reviews both follow V5__order_states");
        Rebaser.Result result = Rebaser.rebase(project.request(), Optional.empty(), Set.of());
        assertThat(result.moved()).containsExactly(new Rebaser.Result.Move("V6__reviews", "V7__reviews", ""));
        assertThat(project.check()).isEqualTo(7);
    }

    /** A revision that went as far as one database: U leads back, and its files go. */
    private static void undone() throws Exception {
        SortedMap<String, String> before = project.tree();
        ShopModel kept = shop.copy();
        shop.replace("currency: { type: string(3), default: EUR }", "currency: { type: string(3)? }");
        shop.replace("    unique: [[title, currency]]\n", "");
        keep("any currency");
        try (Arena arena = new Arena(Database.H2)) {
            for (String revision : REVISIONS.subList(0, 10)) {
                arena.run(project.up(revision, Database.H2));
            }
            Catalog then = arena.catalog();
            arena.run(project.up("11__any_currency", Database.H2));
            assertThat(arena.catalog().differences(then)).isNotEmpty();
            arena.run(project.down("11__any_currency", Database.H2));
            assertThat(arena.catalog().differences(then)).isEmpty();
        }
        for (String file : project.tree().keySet()) {
            if (!before.containsKey(file)) {
                Files.delete(project.directory().resolve(file));
            }
        }
        shop = kept;
        project.model(shop.text());
        assertThat(project.check()).isEqualTo(10);
    }

    private static void keep(String name, String... accepted) throws GoalException {
        project.model(shop.text());
        assertThat(project.keep(name, accepted).revision()).isPresent();
        project.check();
    }

    @Test
    @DisplayName("ends with twelve revisions in one line, which the model is not ahead of")
    void line() throws Exception {
        assertThat(project.check()).isEqualTo(12);
        for (Database kind : KINDS) {
            for (String revision : REVISIONS) {
                assertThat(project.scripts("migration", kind).resolve("V" + revision + ".sql"))
                        .exists();
                assertThat(project.scripts("undo", kind).resolve("U" + revision + ".sql"))
                        .exists();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("runs on a shop with customers and orders, revision by revision, and back to the beginning")
    void upAndDown(Database kind) throws Exception {
        try (Arena arena = new Arena(kind)) {
            List<Catalog> catalogs = new ArrayList<>(List.of(arena.catalog()));
            String first = "";
            for (String revision : REVISIONS) {
                arena.run(project.up(revision, kind));
                catalogs.add(arena.catalog());
                if (first.isEmpty()) {
                    arena.run(ShopModel.ROWS);
                    first = rows(arena);
                }
            }
            assertThat(rows(arena))
                    .contains("email=ada@x, family=Lovelace, given=Ada, id=1, phone=null, points=0")
                    .contains("buyer_id=1, id=1, number=o-1, placed_on=2026-01-02, shipped_to=?, state=open");
            assertThat(arena.catalog().differences(fresh(kind))).isEmpty();
            for (int i = REVISIONS.size(); i > 0; i--) {
                if (i == 1) {
                    assertThat(rows(arena)).isEqualTo(first);
                }
                arena.run(project.down(REVISIONS.get(i - 1), kind));
                assertThat(arena.catalog().differences(catalogs.get(i - 1)))
                        .as("after U%s: is, and should be", REVISIONS.get(i - 1))
                        .isEmpty();
            }
        }
    }

    /** What the last model makes out of nothing. */
    private static Catalog fresh(Database kind) throws Exception {
        ScenarioProject other = ScenarioProject.in(
                Path.of("target", "changes-story-fresh-" + kind.id()).toAbsolutePath(), List.of(kind));
        other.model(shop.text());
        other.keep("init");
        try (Arena arena = new Arena(kind)) {
            arena.run(other.up("1__init", kind));
            return arena.catalog();
        }
    }

    private static String rows(Arena arena) throws SQLException {
        return new TableRows(arena.connection(), arena.kind()).text();
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("is run by Flyway in one go, and found in order afterwards")
    void flyway(Database kind) throws SQLException {
        try (ScratchDatabase database = Databases.create(kind)) {
            Flyway flyway = Flyway.configure()
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("filesystem:" + project.scripts("migration", kind))
                    .validateMigrationNaming(true)
                    .load();
            assertThat(flyway.migrate().migrationsExecuted).isEqualTo(12);
            assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        }
    }
}
