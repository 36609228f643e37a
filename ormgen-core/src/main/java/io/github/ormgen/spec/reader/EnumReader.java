package io.github.ormgen.spec.reader;

import io.github.ormgen.spec.EnumSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.document.Node;
import java.util.List;
import java.util.Optional;

/** Reads an enum, in its short forms and in its long one. */
record EnumReader(NodeReader shapes) {

    private static final String FORMS = "Write [A, B], or { A: stored, B: stored }.";

    EnumSpec read(Node.Entry entry) {
        Located<String> name = shapes.name(entry, "an enum", "");
        boolean isLong = entry.value() instanceof Node.Mapping mapping && isLong(mapping);
        MappingKeys keys = isLong
                ? shapes.keys(entry.value(), ConstructGrammar.ENUM)
                : MappingKeys.none(shapes, entry.value().at());
        keys.require("values", name.at(), "the enum '" + name.value() + "'", FORMS);
        return new EnumSpec(
                name,
                isLong
                        ? keys.value("values")
                                .map(node -> constants(node, "'values'"))
                                .orElse(List.of())
                        : constants(entry.value(), "The enum '" + name.value() + "'"),
                keys.word("storage", "string", "native", "ordinal"),
                keys.text("doc"),
                keys.formerName());
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

    private List<EnumSpec.Constant> constants(Node node, String what) {
        List<EnumSpec.Constant> constants;
        if (node instanceof Node.Mapping mapping) {
            constants = mapping.entries().stream().map(this::constant).toList();
        } else if (node instanceof Node.Sequence sequence) {
            constants = NodeReader.each(
                    sequence.items(), item -> shapes.text(item, "A constant").map(this::plain));
        } else {
            shapes.wrong(node, what, "a list or a mapping of constants", FORMS);
            // Not none at all, which would be reported again.
            return List.of(plain(new Located<>("", node.at())));
        }
        for (EnumSpec.Constant constant : constants) {
            Located<String> name = constant.name();
            String cure = "Use another name, and keep the stored value: OTHER: " + name.value();
            shapes.names().check(name, "a constant", cure);
        }
        return constants;
    }

    private EnumSpec.Constant plain(Located<String> name) {
        return constant(name, Optional.empty(), MappingKeys.none(shapes, name.at()));
    }

    private EnumSpec.Constant constant(Node.Entry entry) {
        MappingKeys keys = shapes.keys(entry.value(), ConstructGrammar.CONSTANT);
        return constant(
                entry.key().located(),
                entry.value() instanceof Node.Mapping ? keys.read("value", this::stored) : stored(entry.value()),
                keys);
    }

    private static EnumSpec.Constant constant(
            Located<String> name, Optional<Located<String>> stored, MappingKeys keys) {
        return new EnumSpec.Constant(name, stored, keys.text("doc"), keys.formerName());
    }

    private Optional<Located<String>> stored(Node node) {
        String hint = "If the text null is meant, put it in quotes. Otherwise write the enum as a list.";
        return shapes.literal(node, "A stored value", hint).map(literal -> new Located<>(literal.text(), literal.at()));
    }
}
