package io.github.ormgen.sql.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.Revision;
import io.github.ormgen.change.fold.SchemaAsChanges;
import io.github.ormgen.output.RenderedFile;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.Templates;
import io.github.ormgen.schema.Database;
import io.github.ormgen.sql.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares scripts with those in {@code src/test/resources/sql}; {@code -Dupdate.golden} rewrites them. */
class ScriptsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "sql");
    private static final Scripts SCRIPTS = new Scripts(Templates.of(Scripts.TEMPLATES, Overrides.none()));

    static Set<String> scenarios() {
        return Scenarios.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    @DisplayName("The scripts of a scenario are as they were reviewed")
    void golden(String scenario) throws IOException {
        Path folder = GOLDEN.resolve(scenario);
        Revision revision =
                SchemaAsChanges.revision("1", "draft", Scenarios.all().get(scenario));
        List<RenderedFile> files = SCRIPTS.render(revision, List.of(Database.values()));
        if (System.getProperty("update.golden") != null) {
            for (RenderedFile file : files) {
                Path path = folder.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.text());
            }
        }

        assertThat(files)
                .allSatisfy(file ->
                        assertThat(folder.resolve(file.path())).content().isEqualTo(file.text()));
    }

    @Test
    @DisplayName("There is no script of a scenario that is gone")
    void strays() throws IOException {
        Set<String> folders = new TreeSet<>();
        try (Stream<Path> children = Files.list(GOLDEN)) {
            children.forEach(child -> folders.add(child.getFileName().toString()));
        }

        assertThat(folders).isEqualTo(scenarios());
    }

    @Test
    @DisplayName("One database needs no folder of its own")
    void oneDatabase() {
        Revision revision =
                SchemaAsChanges.revision("3", "draft", Scenarios.all().get("accounts"));

        assertThat(SCRIPTS.render(revision, List.of(Database.H2)))
                .extracting(RenderedFile::path)
                .containsExactly("db/migration/V3__draft.sql", "db/undo/U3__draft.sql");
    }
}
