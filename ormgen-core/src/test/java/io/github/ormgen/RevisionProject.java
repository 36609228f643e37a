package io.github.ormgen;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.revision.Reviser;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.lint.LintLevels;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A project that lives through revisions, in a folder of its own. */
abstract class RevisionProject {

    static final String FIRST = """
            ormgen: 1
            package: com.acme
            conventions: { id: identity }
            entities:
              User: { fields: { name: string(80) } }
            """;
    static final String SECOND = FIRST.replace("string(80) }", "string(80), phone: string(32)? }");

    @TempDir
    Path project;

    final Reviser.Result revision(String name) throws GoalException {
        return Reviser.revise(request(), keep(name));
    }

    final Reviser.Result amend(Optional<String> name) throws GoalException {
        return Reviser.revise(request(), new Reviser.Request(name, Optional.empty(), true, Set.of()));
    }

    static Reviser.Request keep(String name) {
        return new Reviser.Request(Optional.of(name), Optional.empty(), false, Set.of());
    }

    final MigrationRequest request(Database... databases) {
        return new MigrationRequest(
                new Project(project, project.resolve("src/main/ormgen"), project.resolve("src/main/resources")),
                databases.length == 0 ? List.of(Database.H2) : Arrays.asList(databases),
                Optional.empty(),
                DropPolicy.GO,
                LintLevels.usual());
    }

    static void assertFails(Callable<Object> goal, String text) {
        assertThatThrownBy(goal::call).isInstanceOf(GoalException.class).hasMessage(text);
    }

    final void model(String text) {
        write("src/main/ormgen/model.yaml", text);
    }

    final void write(String file, String text) {
        try {
            Files.createDirectories(project.resolve(file).getParent());
            Files.writeString(project.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final String read(String file) throws IOException {
        return Files.readString(project.resolve(file));
    }

    final SortedMap<String, String> tree() throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(project.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return tree;
    }
}
