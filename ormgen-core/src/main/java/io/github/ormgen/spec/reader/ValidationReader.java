package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.spec.FieldSpec.ValidationSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.ScalarKind;
import io.github.ormgen.spec.ScalarText;
import io.github.ormgen.spec.document.Node;
import java.util.List;
import java.util.Optional;

/** Reads the entries of {@code validate}. */
record ValidationReader(NodeReader shapes) {

    private static final List<String> WORDS = List.of("email", "url", "past", "future", "notBlank");
    private static final String FORMS =
            "Write a word, such as email, or { min: 0 }, { max: 9 }, { size: [2, 160] }, { pattern: \"…\" },"
                    + " { digits: [12, 2] }.";

    List<ValidationSpec> read(MappingKeys keys) {
        return keys.oneOrMore("validate", this::rule);
    }

    private Optional<ValidationSpec> rule(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return withArguments(mapping);
        }
        if (node instanceof Node.Scalar scalar && ConstructGrammar.RULE.has(scalar.text())) {
            return shapes.error(Code.WRONG_SHAPE, node.at(), "'" + scalar.text() + "' needs a value.", FORMS);
        }
        return node.is(ScalarKind.TEXT)
                ? shapes.word(node, "'validate'", WORDS)
                        .map(word -> new ValidationSpec(word.value(), List.of(), word.at()))
                : shapes.wrong(node, "A rule of 'validate'", "a word or a mapping", FORMS);
    }

    private Optional<ValidationSpec> withArguments(Node.Mapping mapping) {
        MappingKeys keys = new MappingKeys(shapes, ConstructGrammar.RULE, mapping);
        List<String> rules =
                ConstructGrammar.RULE.keys().stream().filter(keys::has).toList();
        int entries = mapping.entries().size();
        if (entries != 1 && rules.size() == entries) {
            return shapes.error(
                    Code.WRONG_SHAPE,
                    mapping.at(),
                    "A mapping in 'validate' must contain exactly one rule.",
                    entries == 0 ? FORMS : "Write a list: [{ min: 0 }, { max: 9 }]");
        }
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        String rule = rules.get(0);
        return keys.read(rule, node -> arguments(rule, node))
                .map(arguments -> new ValidationSpec(rule, arguments, mapping.at()));
    }

    private Optional<List<ScalarText>> arguments(String rule, Node node) {
        return switch (rule) {
            case "min", "max" -> number(node, "'" + rule + "'").map(List::of);
            case "pattern" -> pattern(node).map(List::of);
            default -> pair(rule, node);
        };
    }

    private Optional<ScalarText> number(Node node, String what) {
        return node instanceof Node.Scalar scalar && isDecimal(scalar)
                ? Optional.of(scalar.literal())
                : shapes.wrong(node, what, "a number", "");
    }

    /** Whether it is a number that {@link java.math.BigDecimal} reads too: no hexadecimal digits, no infinity. */
    private static boolean isDecimal(Node.Scalar scalar) {
        boolean number = scalar.is(ScalarKind.INTEGER) || scalar.is(ScalarKind.DECIMAL);
        return number && scalar.text().chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0);
    }

    private Optional<ScalarText> pattern(Node node) {
        return shapes.text(node, "'pattern'").map(pattern -> new ScalarText(pattern.value(), true, pattern.at()));
    }

    private Optional<List<ScalarText>> pair(String rule, Node node) {
        String hint = rule.equals("size") ? "Write { size: [2, 160] }." : "Write { digits: [12, 2] }.";
        List<Node> items = shapes.items(node, "'" + rule + "'", hint);
        if (items.size() != 2) {
            return node instanceof Node.Sequence
                    ? shapes.error(Code.WRONG_SHAPE, node.at(), "'" + rule + "' takes two numbers.", hint)
                    : Optional.empty();
        }
        Optional<Located<Integer>> first = shapes.count(items.get(0), "'" + rule + "'", 0);
        Optional<Located<Integer>> second = shapes.count(items.get(1), "'" + rule + "'", 0);
        return first.flatMap(one -> second.map(other -> List.of(argument(one), argument(other))));
    }

    private static ScalarText argument(Located<Integer> number) {
        return new ScalarText(String.valueOf(number.value()), false, number.at());
    }
}
