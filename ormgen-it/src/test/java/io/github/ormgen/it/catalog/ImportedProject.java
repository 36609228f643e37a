package io.github.ormgen.it.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.database.connect.ConnectionDetails;
import io.github.ormgen.database.connect.DatabaseSettings;
import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.database.shadow.ShadowSettings;
import io.github.ormgen.database.shadow.ShadowUse;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.drift.DriftFinder;
import io.github.ormgen.goal.generate.DraftMode;
import io.github.ormgen.goal.generate.GenerateRequest;
import io.github.ormgen.goal.generate.Generator;
import io.github.ormgen.goal.imports.Importer;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.goal.migrate.Migrator;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.it.scenario.Hibernates;
import io.github.ormgen.it.scenario.JavaSources;
import io.github.ormgen.lint.LintLevels;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Quoting;
import io.github.ormgen.spec.reader.SpecReader;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.SessionFactory;

/** A project that begins with what a database has. */
record ImportedProject(Path folder, Database kind) {

    Importer.Result importFrom(ScratchDatabase database) throws GoalException {
        return Importer.importFrom(on(database), new Importer.Request("model", "com.acme", List.of(), List.of()));
    }

    /** Runs the migrations; the database may have the tables of the baseline already. */
    void migrate(ScratchDatabase database, Optional<String> baseline) throws GoalException {
        Migrator.migrate(on(database), Optional.empty(), baseline, Progress.NONE);
    }

    DriftFinder.Result drift(ScratchDatabase database) throws GoalException {
        DatabaseRequest request = on(database);
        return DriftFinder.find(new DriftFinder.Request(
                request, ShadowUse.SAME_SERVER, new ShadowSettings(Optional.empty(), Map.of(), 2)));
    }

    private DatabaseRequest on(ScratchDatabase database) {
        ConnectionDetails access =
                new ConnectionDetails(database.url(), Optional.of(database.user()), Optional.of(database.password()));
        return new DatabaseRequest(
                migrations(),
                new DatabaseSettings(access, DatabaseSettings.HISTORY_TABLE, Optional.empty(), Map.of(), 2));
    }

    MigrationRequest migrations() {
        return new MigrationRequest(
                new Project(folder, folder.resolve("src/main/ormgen"), folder.resolve("src/main/resources")),
                List.of(kind),
                Optional.empty(),
                DropPolicy.GO,
                LintLevels.usual());
    }

    String model() throws IOException {
        return Files.readString(folder.resolve("src/main/ormgen/model.yaml"));
    }

    String report() throws IOException {
        return Files.readString(folder.resolve("src/main/ormgen/model-import.md"));
    }

    /** Compiles the entities, has Hibernate validate them on a database, and loads every row of it. */
    void load(ScratchDatabase database) throws GoalException, IOException, SQLException, ClassNotFoundException {
        Model model = generate();
        JavaSources.compile(
                "imported", List.of(folder.resolve("java")), Files.createDirectory(folder.resolve("classes")));
        try (URLClassLoader classes = JavaSources.loader(folder.resolve("classes"));
                SessionFactory factory = Hibernates.boot(database, model, classes);
                Connection connection = database.connect()) {
            for (Entity entity : model.entities().values()) {
                Class<?> type = Class.forName(entity.name().fullName(), true, classes);
                int loaded = factory.fromSession(
                        session -> session.createSelectionQuery("from " + type.getSimpleName(), type)
                                .getResultList()
                                .size());
                assertThat(loaded).describedAs(entity.name().simpleName()).isEqualTo(rows(connection, entity));
            }
        }
    }

    /** How many rows there are that are not marked as deleted. */
    private int rows(Connection connection, Entity entity) throws SQLException {
        String quote = kind == Database.MARIADB ? "`" : "\"";
        String name = entity.table().name();
        String table = Quoting.isNeeded(name) ? quote + name + quote : name;
        String where = entity.softDelete()
                .map(deletion -> " where " + deletion.column() + " is null")
                .orElse("");
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + table + where)) {
            result.next();
            return result.getInt(1);
        }
    }

    private Model generate() throws GoalException {
        Path models = folder.resolve("src/main/ormgen");
        new Generator()
                .generate(new GenerateRequest(
                        new Project(folder, models, folder.resolve("src/main/resources")),
                        folder.resolve("java"),
                        folder.resolve("draft"),
                        folder.resolve("metadata"),
                        folder.resolve("manifest.json"),
                        List.of(kind),
                        Optional.empty(),
                        DraftMode.FAIL,
                        DropPolicy.GO,
                        true,
                        "test"));
        Diagnostics diagnostics = new Diagnostics();
        return new Linker(diagnostics).link(new SpecReader().read(models, folder, diagnostics));
    }
}
