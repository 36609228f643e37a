package io.github.ormgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.mapping.SchemaMapping;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.spec.reader.SpecReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Models as a person writes them, for tests of what comes after. */
public final class ModelText {

    private ModelText() {}

    /** The linked model of a text without its first lines, which must be right. */
    public static Model link(Path folder, String text) {
        try {
            Files.writeString(folder.resolve("model.yaml"), "ormgen: 1\npackage: com.acme\n" + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Diagnostics diagnostics = new Diagnostics();
        Model model = new Linker(diagnostics).link(new SpecReader().read(folder, folder, diagnostics));
        assertThat(diagnostics.all()).isEmpty();
        return model;
    }

    /** The schema of a model. */
    public static Schema schema(Model model) {
        Diagnostics diagnostics = new Diagnostics();
        Schema schema = new SchemaMapping().of(model, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return schema;
    }
}
