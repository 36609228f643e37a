package io.github.ormgen.renderer.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.entityplan.EntityPlan;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.Templates;
import io.github.ormgen.renderer.Renderer;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.spec.reader.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The scenarios of this package: folders with a model, and what should come of it. */
final class Scenarios {

    static final Path FOLDER = Path.of("src/test/resources/io/github/ormgen/renderer/java");

    private Scenarios() {}

    static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    static Model model(String scenario) {
        return model(FOLDER.resolve(scenario));
    }

    static Model model(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        Model model = new Linker(diagnostics).link(new SpecReader().read(folder, folder, diagnostics));
        assertThat(diagnostics.errors()).isEmpty();
        return model;
    }

    static SortedMap<String, String> render(Model model) {
        return render(model, Overrides.none());
    }

    static SortedMap<String, String> render(Model model, Overrides overrides) {
        SortedMap<String, String> texts = new TreeMap<>();
        new EntityRenderer(Templates.of(EntityRenderer.TEMPLATES, overrides))
                .render(new Renderer.Input(model, Schema.empty(), EntityPlan.of(model), Optional.empty(), List.of()))
                .forEach(file -> texts.put(file.path(), file.text()));
        return texts;
    }
}
