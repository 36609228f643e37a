package io.github.ormgen.spec.reader;

import io.github.ormgen.spec.EnumSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an enum, in its short forms and in its long one. */
final class EnumReader {

    private static final String FORMS = "Write [A, B], or { A: stored, B: stored }.";

    private final NodeReader shapes;

    EnumReader(NodeReader shapes) {
        this.shapes = shapes;
    }

    EnumSpec read(Node.Entry entry) {
        Located<String> name = entry.key().located();
        shapes.names().check(name, "an enum", "");
        return entry.value() instanceof Node.Mapping mapping && isLong(mapping)
                ? longForm(name, new MappingKeys(shapes, ConstructGrammar.ENUM, mapping))
                : new EnumSpec(
                        name,
                        constants(entry.value(), "The enum '" + name.value() + "'"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    /** A constant may be called {@code values}, but its stored value is no list and no mapping of constants. */
    private static boolean isLong(Node.Mapping mapping) {
        boolean others = !mapping.entries().isEmpty();
        for (Node.Entry entry : mapping.entries()) {
            if (entry.key().text().equals("values") && !(entry.value() instanceof Node.Scalar)) {
                return true;
            }
            others &= ConstructGrammar.ENUM.knows(entry.key().text());
        }
        return others;
    }

    private EnumSpec longForm(Located<String> name, MappingKeys keys) {
        keys.require("values", name.at(), "the enum '" + name.value() + "'", FORMS);
        return new EnumSpec(
                name,
                keys.value("values").map(node -> constants(node, "'values'")).orElse(List.of()),
                keys.word("storage", "string", "native", "ordinal"),
                keys.text("doc"),
                keys.formerName());
    }

    private List<EnumSpec.Constant> constants(Node node, String what) {
        List<EnumSpec.Constant> constants = new ArrayList<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> constants.add(constant(entry)));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items()
                    .forEach(item -> shapes.text(item, "A constant")
                            .map(EnumReader::plain)
                            .ifPresent(constants::add));
        } else {
            shapes.wrong(node, what, "a list or a mapping of constants", FORMS);
            // Not none at all, which would be reported again.
            return List.of(plain(new Located<>("", node.at())));
        }
        check(constants);
        return constants;
    }

    private void check(List<EnumSpec.Constant> constants) {
        for (EnumSpec.Constant constant : constants) {
            String name = constant.name().value();
            shapes.names()
                    .check(
                            constant.name(),
                            "a constant",
                            "Use another name, and keep the stored value: OTHER: " + name);
        }
    }

    private static EnumSpec.Constant plain(Located<String> name) {
        return new EnumSpec.Constant(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private EnumSpec.Constant constant(Node.Entry entry) {
        Located<String> name = entry.key().located();
        if (entry.value() instanceof Node.Mapping mapping) {
            MappingKeys keys = new MappingKeys(shapes, ConstructGrammar.CONSTANT, mapping);
            return new EnumSpec.Constant(name, keys.read("value", this::stored), keys.text("doc"), keys.formerName());
        }
        return new EnumSpec.Constant(name, stored(entry.value()), Optional.empty(), Optional.empty());
    }

    private Optional<Located<String>> stored(Node node) {
        return shapes.literal(
                        node,
                        "A stored value",
                        "If the text null is meant, put it in quotes. Otherwise write the enum as a list.")
                .map(literal -> new Located<>(literal.text(), literal.at()));
    }
}
