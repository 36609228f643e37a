package io.github.ormgen.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.diagnostic.DiagnosticText;
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
import java.util.List;
import java.util.Optional;

/** From a schema to a model and back. */
final class RoundTrip {

    private RoundTrip() {}

    /** The schema of the models in a folder, empty if they are wrong. */
    static Optional<Schema> schema(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Schema> schema = schema(folder, diagnostics);
        assertThat(diagnostics.errors()).extracting(DiagnosticText::head).isEmpty();
        return schema;
    }

    private static Optional<Schema> schema(Path folder, Diagnostics diagnostics) {
        Model model = new Linker(diagnostics).link(new SpecReader().read(folder, folder, diagnostics));
        return diagnostics.errors().isEmpty()
                ? Optional.of(new SchemaMapping().of(model, diagnostics))
                : Optional.empty();
    }

    /** What a schema differs by from the one that its model becomes; the model must be right. */
    static List<ModelComparison.Finding> differences(Path folder, Schema wanted) {
        String text = Reverse.of(wanted, "com.acme");
        try {
            Files.writeString(folder.resolve("model.yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Diagnostics diagnostics = new Diagnostics();
        Optional<Schema> said = schema(folder, diagnostics);
        assertThat(diagnostics.errors())
                .extracting(DiagnosticText::head)
                .describedAs(text)
                .isEmpty();
        return ModelComparison.of(wanted, said.orElseThrow());
    }
}
