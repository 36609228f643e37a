package io.github.ormgen.spec.reader;

import io.github.ormgen.spec.RowSpec;
import io.github.ormgen.spec.ScalarKind;
import io.github.ormgen.spec.ScalarText;
import io.github.ormgen.spec.ValueSpec;
import io.github.ormgen.spec.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads reference rows. */
final class RowReader {

    private static final String FORM = "Write rows: [{ name: ADMIN }, { name: USER }].";

    private final NodeReader shapes;

    RowReader(NodeReader shapes) {
        this.shapes = shapes;
    }

    List<RowSpec> rows(MappingKeys keys) {
        List<RowSpec> rows = new ArrayList<>();
        for (Node node : keys.items("rows", FORM)) {
            if (node instanceof Node.Mapping mapping) {
                rows.add(new RowSpec(node.at(), entries(mapping)));
            } else {
                shapes.wrong(node, "A row", "a mapping from fields to values", FORM);
            }
        }
        return rows;
    }

    private List<RowSpec.Entry> entries(Node.Mapping mapping) {
        List<RowSpec.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            value(entry.value())
                    .ifPresent(
                            value -> entries.add(new RowSpec.Entry(entry.key().located(), value)));
        }
        return entries;
    }

    private Optional<ValueSpec> value(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(
                    scalar.kind() == ScalarKind.NULL
                            ? new ValueSpec.Nothing(scalar.at())
                            : new ValueSpec.Single(new ScalarText(scalar.text(), scalar.quoted(), scalar.at())));
        } else if (node instanceof Node.Sequence sequence) {
            List<ValueSpec> values = new ArrayList<>();
            sequence.items().forEach(item -> value(item).ifPresent(values::add));
            return Optional.of(new ValueSpec.Several(values, node.at()));
        }
        return node instanceof Node.Mapping mapping
                ? Optional.of(new ValueSpec.Members(entries(mapping), node.at()))
                : Optional.empty();
    }
}
