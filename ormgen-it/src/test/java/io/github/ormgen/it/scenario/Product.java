package io.github.ormgen.it.scenario;

import io.github.ormgen.DraftMode;
import io.github.ormgen.GenerateException;
import io.github.ormgen.GenerateRequest;
import io.github.ormgen.Generator;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.history.Dropping;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.schema.Database;
import io.github.ormgen.spec.Spec;
import io.github.ormgen.spec.SpecReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What a scenario becomes: its entities compiled, its scripts on disk. Made once for all tests of the scenario.
 *
 * @param model the model that it means
 * @param directory the project that it was generated in
 * @param classes the compiled entities
 */
record Product(Model model, Path directory, ClassLoader classes) {

    private static final Map<String, Product> MADE = new ConcurrentHashMap<>();

    static Product of(Scenario scenario) {
        return MADE.computeIfAbsent(scenario.name(), name -> make(scenario));
    }

    private static Product make(Scenario scenario) {
        try {
            Path directory = Path.of("target", "scenarios", scenario.name()).toAbsolutePath();
            delete(directory);
            generate(scenario, directory);
            Path classes = Files.createDirectory(directory.resolve("classes"));
            JavaSources.compile(scenario.name(), List.of(directory.resolve("java"), scenario.sources()), classes);
            return new Product(model(scenario), directory, JavaSources.loader(classes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> below = Files.walk(directory)) {
                for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void generate(Scenario scenario, Path directory) {
        try {
            new Generator()
                    .generate(new GenerateRequest(
                            directory,
                            scenario.models(),
                            directory.resolve("java"),
                            directory.resolve("draft"),
                            directory.resolve("metadata"),
                            directory.resolve("manifest.json"),
                            directory.resolve("migrations"),
                            scenario.databases(),
                            Optional.empty(),
                            DraftMode.TEST,
                            Dropping.GO,
                            "7.4",
                            true,
                            "test"));
        } catch (GenerateException e) {
            throw new AssertionError(scenario.name() + " does not generate:\n" + e.getMessage(), e);
        }
    }

    private static Model model(Scenario scenario) {
        Diagnostics diagnostics = new Diagnostics();
        Spec spec = new SpecReader().read(scenario.models(), scenario.directory(), diagnostics);
        return new Linker(diagnostics).link(spec);
    }

    Path up(Database database) {
        return directory.resolve("draft/db/migration").resolve(database.id());
    }

    Path down(Database database) {
        return directory.resolve("draft/db/undo").resolve(database.id());
    }

    Path java() {
        return directory.resolve("java");
    }

    Path schemaJson() {
        return directory.resolve("metadata/schema.json");
    }
}
