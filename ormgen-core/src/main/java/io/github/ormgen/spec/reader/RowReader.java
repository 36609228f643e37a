package io.github.ormgen.spec.reader;

import io.github.ormgen.spec.RowSpec;
import io.github.ormgen.spec.ScalarKind;
import io.github.ormgen.spec.ScalarText;
import io.github.ormgen.spec.ValueSpec;
import io.github.ormgen.spec.document.Node;
import java.util.List;
import java.util.Optional;

/** Reads reference rows. */
record RowReader(NodeReader shapes) {

    private static final String FORM = "Write rows: [{ name: ADMIN }, { name: USER }].";

    List<RowSpec> rows(MappingKeys keys) {
        return keys.each("rows", FORM, node -> {
            if (node instanceof Node.Mapping mapping) {
                return Optional.of(new RowSpec(node.at(), entries(mapping)));
            }
            shapes.wrong(node, "A row", "a mapping from fields to values", FORM);
            return Optional.empty();
        });
    }

    private List<RowSpec.Entry> entries(Node.Mapping mapping) {
        return mapping.entries().stream()
                .flatMap(entry -> value(entry.value()).stream()
                        .map(value -> new RowSpec.Entry(entry.key().located(), value)))
                .toList();
    }

    private Optional<ValueSpec> value(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(
                    scalar.kind() == ScalarKind.NULL
                            ? new ValueSpec.Nothing(scalar.at())
                            : new ValueSpec.Single(new ScalarText(scalar.text(), scalar.quoted(), scalar.at())));
        } else if (node instanceof Node.Sequence sequence) {
            return Optional.of(new ValueSpec.Several(NodeReader.each(sequence.items(), this::value), node.at()));
        }
        return node instanceof Node.Mapping mapping
                ? Optional.of(new ValueSpec.Members(entries(mapping), node.at()))
                : Optional.empty();
    }
}
