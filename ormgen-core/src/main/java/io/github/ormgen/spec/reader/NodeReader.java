package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.ScalarKind;
import io.github.ormgen.spec.ScalarText;
import io.github.ormgen.spec.SqlSpec;
import io.github.ormgen.spec.document.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Takes values out of nodes, and reports those that have another shape than their place in the language wants.
 * {@code what} names the place in messages, such as {@code 'unique'}.
 */
record NodeReader(Diagnostics diagnostics) {

    private static final Set<String> OLD_BOOLEANS = Set.of("yes", "no", "on", "off", "y", "n");

    NameRules names() {
        return new NameRules(diagnostics);
    }

    /** What a reader makes of some nodes; it reports those that it leaves out. */
    static <T> List<T> each(List<Node> nodes, Function<Node, Optional<T>> reader) {
        return nodes.stream().flatMap(node -> reader.apply(node).stream()).toList();
    }

    /** The name of a declaration, which becomes a Java name; {@code what} says of what. */
    Located<String> name(Node.Entry entry, String what, String cure) {
        Located<String> name = entry.key().located();
        names().check(name, what, cure);
        return name;
    }

    /** The keys of a construct in its long form; none if it is in its short form, which is no mapping. */
    MappingKeys keys(Node node, ConstructGrammar construct) {
        return node instanceof Node.Mapping mapping
                ? new MappingKeys(this, construct, mapping)
                : MappingKeys.none(this, node.at());
    }

    /** The keys of a mapping, of which the unknown ones are reported; none if it is no mapping, which gets the hint. */
    MappingKeys keys(Node node, ConstructGrammar construct, String what, String hint) {
        if (!(node instanceof Node.Mapping)) {
            wrong(node, what, "a mapping", hint);
        }
        return keys(node, construct);
    }

    /** The entries of a mapping whose keys are the author's names. */
    List<Node.Entry> members(Node node, String what) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries()
                : this.<List<Node.Entry>>wrong(node, what, "a mapping from names", "")
                        .orElse(List.of());
    }

    List<Node> items(Node node, String what, String hint) {
        return node instanceof Node.Sequence sequence
                ? sequence.items()
                : this.<List<Node>>wrong(node, what, "a list", hint).orElse(List.of());
    }

    Map<String, Located<String>> texts(List<Node.Entry> entries, String what) {
        Map<String, Located<String>> texts = new LinkedHashMap<>();
        entries.forEach(entry -> text(entry.value(), what)
                .ifPresent(text -> texts.put(entry.key().text(), text)));
        return texts;
    }

    /** A text; a number or a boolean must be quoted to be one. */
    Optional<Located<String>> text(Node node, String what) {
        if (node instanceof Node.Scalar scalar && scalar.is(ScalarKind.TEXT)) {
            return scalar.text().isBlank()
                    ? error(
                            Code.WRONG_SHAPE,
                            scalar.at(),
                            "The text of " + what + " is blank.",
                            "Remove the key instead.")
                    : Optional.of(scalar.located());
        }
        String hint = node instanceof Node.Scalar scalar && !scalar.is(ScalarKind.NULL)
                ? "Write it in quotes: \"" + scalar.text() + "\""
                : "";
        return wrong(node, what, "a text", hint);
    }

    /** SQL: one text for all databases, or a mapping from databases. */
    Optional<SqlSpec> sql(Node node, String what) {
        if (!(node instanceof Node.Mapping mapping)) {
            return text(node, what).map(text -> new SqlSpec(Optional.of(text), new TreeMap<>(), text.at()));
        }
        MappingKeys keys = new MappingKeys(this, ConstructGrammar.SQL, mapping);
        SortedMap<String, Located<String>> texts = new TreeMap<>();
        ConstructGrammar.SQL.keys().forEach(key -> keys.text(key).ifPresent(text -> texts.put(key, text)));
        if (texts.isEmpty()) {
            keys.require("default", keys.at(), "the SQL", "Write a text, or one for each database.");
            return Optional.empty();
        }
        return Optional.of(new SqlSpec(Optional.ofNullable(texts.remove("default")), texts, keys.at()));
    }

    Optional<ScalarText> literal(Node node, String what, String hint) {
        return node instanceof Node.Scalar scalar && !scalar.is(ScalarKind.NULL)
                ? Optional.of(scalar.literal())
                : wrong(node, what, "a single value", hint);
    }

    Optional<Located<Boolean>> flag(Node node, String what) {
        return node instanceof Node.Scalar scalar && scalar.is(ScalarKind.BOOLEAN)
                ? Optional.of(new Located<>(scalar.isTrue(), node.at()))
                : wrong(node, what, "true or false", booleanHint(node));
    }

    /** What to say to those who know the booleans of YAML 1.1. */
    static String booleanHint(Node node) {
        boolean old = node instanceof Node.Scalar scalar
                && !scalar.quoted()
                && OLD_BOOLEANS.contains(scalar.text().toLowerCase(Locale.ROOT));
        return old ? "Write true or false: YAML 1.2 reads yes, no, on and off as texts." : "";
    }

    Optional<Located<Integer>> count(Node node, String what, int least) {
        return node instanceof Node.Scalar scalar
                        && !scalar.quoted()
                        && scalar.text().matches("[0-9]{1,9}")
                        && Integer.parseInt(scalar.text()) >= least
                ? Optional.of(new Located<>(Integer.parseInt(scalar.text()), node.at()))
                : wrong(node, what, "a whole number from " + least + " to 999999999", "");
    }

    Optional<Located<String>> word(Node node, String what, List<String> words) {
        if (!(node instanceof Node.Scalar scalar && scalar.is(ScalarKind.TEXT))) {
            return wrong(node, what, "one of " + String.join(", ", words), "");
        }
        if (words.contains(scalar.text())) {
            return Optional.of(scalar.located());
        }
        String hint = Nearest.hint(scalar.text(), words);
        return error(
                Code.UNKNOWN_VALUE,
                scalar.at(),
                "'" + scalar.text() + "' is not a value of " + what + ".",
                hint.isEmpty() ? "Write one of " + String.join(", ", words) + "." : hint);
    }

    /** Reports a value of the wrong shape, unless something was reported for it already. */
    <T> Optional<T> wrong(Node node, String what, String expected, String hint) {
        if (node instanceof Node.Reported) {
            return Optional.empty();
        }
        boolean absent = node.is(ScalarKind.NULL);
        String message =
                absent ? what + " has no value." : what + " must be " + expected + ", not " + found(node) + ".";
        return error(
                Code.WRONG_SHAPE,
                node.at(),
                Character.toUpperCase(message.charAt(0)) + message.substring(1),
                absent && hint.isEmpty() ? "Write " + expected + ", or remove the key." : hint);
    }

    private static String found(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.quoted() ? "the text '" + scalar.text() + "'" : "'" + scalar.text() + "'";
        }
        return node instanceof Node.Sequence ? "a list" : "a mapping";
    }

    <T> Optional<T> error(Code code, Location at, String message, String hint) {
        return diagnostics.error(code, at, message, hint);
    }
}
