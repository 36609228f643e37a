package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.spec.BackfillSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.ScalarKind;
import io.github.ormgen.spec.document.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads keys that several constructs have, and whose values take more than one form or are checked. */
record CommonKeys(NodeReader shapes) {

    private static final Pattern BATCH = Pattern.compile("batch\\([1-9][0-9]{0,4}\\)");

    List<Located<String>> interfaces(MappingKeys keys) {
        List<Located<String>> names = keys.texts("implements");
        names.forEach(name -> shapes.names().checkQualified(name, "an interface"));
        return names;
    }

    List<Located<String>> annotations(MappingKeys keys) {
        List<Located<String>> annotations = keys.texts("annotations");
        annotations.stream()
                .filter(annotation -> !AnnotationText.isWellFormed(annotation.value()))
                .forEach(annotation -> shapes.error(
                        Code.UNKNOWN_VALUE,
                        annotation.at(),
                        "'" + annotation.value() + "' is not one complete annotation.",
                        "Write it with the full name of its class: \"@com.acme.Audited(level = 2)\""));
        return annotations;
    }

    Optional<BackfillSpec> backfill(Node node) {
        if (node instanceof Node.Mapping mapping) {
            MappingKeys keys = new MappingKeys(shapes, ConstructGrammar.BACKFILL, mapping);
            keys.require("sql", keys.at(), "'backfill'", "Write a literal, or { sql: \"…\" }.");
            return keys.sql("sql").map(text -> new BackfillSpec(node.at(), Optional.empty(), Optional.of(text)));
        }
        return shapes.literal(node, "'backfill'", "Write a literal, or { sql: \"…\" }.")
                .map(literal -> new BackfillSpec(node.at(), Optional.of(literal), Optional.empty()));
    }

    /** {@code lazy}, {@code eager}, {@code subselect} or {@code batch(n)}. */
    Optional<Located<String>> fetch(Node node) {
        if (node instanceof Node.Scalar scalar && BATCH.matcher(scalar.text()).matches()) {
            return Optional.of(scalar.located());
        }
        if (node instanceof Node.Scalar scalar
                && scalar.kind() == ScalarKind.TEXT
                && scalar.text().startsWith("batch")) {
            shapes.error(
                    Code.UNKNOWN_VALUE,
                    node.at(),
                    "'" + scalar.text() + "' is not a value of 'fetch'.",
                    "Write the size of the batch: batch(16)");
            return Optional.empty();
        }
        return shapes.word(node, "'fetch'", List.of("lazy", "eager", "subselect", "batch(16)"))
                .filter(word -> !word.value().startsWith("batch"));
    }
}
