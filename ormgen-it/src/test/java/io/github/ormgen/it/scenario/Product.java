package io.github.ormgen.it.scenario;

import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.scenario.Scenario;
import io.github.ormgen.scenario.ScenarioProduct;
import io.github.ormgen.spec.Spec;
import io.github.ormgen.spec.reader.SpecReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a scenario becomes, with its entities compiled. Made once for all tests of the scenario.
 *
 * @param model the model that it means
 * @param files what was generated
 * @param classes the compiled entities
 */
record Product(Model model, ScenarioProduct files, ClassLoader classes) {

    private static final Map<String, Product> MADE = new ConcurrentHashMap<>();

    static Product of(Scenario scenario) {
        return MADE.computeIfAbsent(scenario.name(), name -> make(scenario));
    }

    private static Product make(Scenario scenario) {
        try {
            ScenarioProduct files = ScenarioProduct.of(scenario);
            Path classes = Files.createDirectory(files.directory().resolve("classes"));
            JavaSources.compile(scenario.name(), List.of(files.java(), scenario.sources()), classes);
            return new Product(model(scenario), files, JavaSources.loader(classes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GoalException e) {
            throw new AssertionError(scenario.name() + " does not generate:\n" + e.getMessage(), e);
        }
    }

    private static Model model(Scenario scenario) {
        Diagnostics diagnostics = new Diagnostics();
        Spec spec = new SpecReader().read(scenario.models(), scenario.directory(), diagnostics);
        return new Linker(diagnostics).link(spec);
    }
}
