package io.github.ormgen.goal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.ModelText;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.init.ModelInitializer;
import io.github.ormgen.goal.plan.Planner;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.lint.LintLevels;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {

    private static final String SHOP = """
            conventions: { id: identity }
            entities:
              Customer:
                fields: { name: string(40) }
                relations: { orders: { many: Order, mappedBy: customer } }
              Order:
                fields: { total: int }
                relations: { customer: { one: Customer, onDelete: cascade } }
              Note:
                fields: { text: text }
            """;

    @TempDir
    private Path project;

    @TempDir
    private Path elsewhere;

    private MigrationRequest request() {
        return new MigrationRequest(
                new Project(project, project.resolve("src/main/ormgen"), project.resolve("src/main/resources")),
                List.of(Database.H2),
                Optional.empty(),
                DropPolicy.GO,
                LintLevels.usual());
    }

    private Importer.Result importFrom(Catalog catalog, List<String> include, List<String> exclude)
            throws GoalException {
        return Importer.importFrom(
                request(), new Importer.Request("shop", "com.acme", include, exclude), catalog, Database.H2);
    }

    private Catalog shop(UnsupportedObject... unsaid) {
        return new Catalog(ModelText.schema(ModelText.link(elsewhere, SHOP)), List.of(unsaid));
    }

    @Test
    @DisplayName("An import writes a model, a report and a baseline, after which the model is not ahead")
    void imported() throws GoalException, IOException {
        Importer.Result result = importFrom(
                shop(new UnsupportedObject("trigger", "orders.audit", "create trigger …")), List.of(), List.of());

        assertThat(result.written())
                .containsExactly(
                        "src/main/ormgen/shop.yaml",
                        "src/main/ormgen/shop-import.md",
                        "src/main/ormgen/history/V1__baseline.json",
                        "src/main/resources/db/migration/V1__baseline.sql",
                        "src/main/resources/db/undo/U1__baseline.sql");
        assertThat(result.entities()).isEqualTo(3);
        assertThat(result.version()).isEqualTo("1");
        assertThat(result.notSaid()).containsExactly("trigger orders.audit: create trigger …");
        assertThat(Files.readString(project.resolve(result.report())))
                .contains("trigger orders.audit: create trigger …");
        assertThat(Planner.plan(request()).plan()).isEmpty();
    }

    @Test
    @DisplayName("Patterns choose the tables, and a foreign key to one that is not taken is told")
    void patterns() throws GoalException, IOException {
        Catalog catalog = shop(new UnsupportedObject("trigger", "customers.audit", "…"));
        Importer.Result result = importFrom(catalog, List.of("*s"), List.of("CUST?mers"));

        assertThat(result.entities()).isEqualTo(2);
        assertThat(result.notSaid()).singleElement().asString().contains("foreign key orders.fk_orders_customer_id");
        assertThat(Files.readString(project.resolve("src/main/ormgen/shop.yaml")))
                .contains("customerId: { type: long, index: true }");
    }

    @Test
    @DisplayName("A model that is there is not overwritten")
    void existing() throws IOException {
        Path model = project.resolve("src/main/ormgen/mine.yml");
        Files.createDirectories(model.getParent());
        Files.writeString(model, "mine");

        assertThatThrownBy(() -> importFrom(shop(), List.of(), List.of()))
                .isInstanceOf(GoalException.class)
                .hasMessage("src/main/ormgen/mine.yml: error OG-IMP-01: A model already exists, and it is not"
                        + " overwritten.\n"
                        + "  Move it away, or name another folder: -Dormgen.modelDirectory=src/main/imported");
        assertThatThrownBy(() -> ModelInitializer.write(new Project(project, model.getParent(), project), "com.acme"))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("OG-IMP-01");
        assertThat(Files.readString(model)).isEqualTo("mine");
    }

    @Test
    @DisplayName("A database without tables is told, and nothing is written")
    void nothing() {
        Catalog empty = new Catalog(Schema.empty(), List.of());
        assertThatThrownBy(() -> importFrom(empty, List.of(), List.of()))
                .isInstanceOf(GoalException.class)
                .hasMessageStartingWith("src/main/ormgen: error OG-IMP-02: The database has no tables to import.");
        assertThat(project.resolve("src")).doesNotExist();
    }

    @Test
    @DisplayName("The model to start from is right, and of the package asked for")
    void starter() throws GoalException, IOException {
        Path folder = project.resolve("src/main/ormgen");
        assertThat(ModelInitializer.write(new Project(project, folder, project), "org.shop"))
                .isEqualTo("src/main/ormgen/model.yaml");
        assertThat(Files.readString(folder.resolve("model.yaml"))).contains("package: org.shop\n");
        assertThat(Planner.plan(request()).plan()).isPresent();
    }
}
