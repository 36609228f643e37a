package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.ScalarKind;
import io.github.ormgen.spec.ScalarText;
import io.github.ormgen.spec.document.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** The keys of a mapping, of which the unknown ones are reported; none if it is no mapping. */
    MappingKeys keys(Node node, ConstructGrammar construct, String what) {
        return keys(node, construct, what, "");
    }

    /** As {@link #keys(Node, ConstructGrammar, String)}, with a hint for a node that is no mapping. */
    MappingKeys keys(Node node, ConstructGrammar construct, String what, String hint) {
        if (!(node instanceof Node.Mapping)) {
            wrong(node, what, "a mapping", hint);
        }
        return keys(node, construct);
    }

    /** The entries of a mapping whose keys are the author's names. */
    List<Node.Entry> members(Node node, String what) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries();
        }
        wrong(node, what, "a mapping from names", "");
        return List.of();
    }

    List<Node> items(Node node, String what, String hint) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        wrong(node, what, "a list", hint);
        return List.of();
    }

    /** The texts of a mapping from the author's names. */
    Map<String, Located<String>> texts(List<Node.Entry> entries, String what) {
        Map<String, Located<String>> texts = new LinkedHashMap<>();
        entries.forEach(entry -> text(entry.value(), what)
                .ifPresent(text -> texts.put(entry.key().text(), text)));
        return texts;
    }

    /** A text; a number or a boolean must be quoted to be one. */
    Optional<Located<String>> text(Node node, String what) {
        if (node instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.TEXT) {
            if (!scalar.text().isBlank()) {
                return Optional.of(scalar.located());
            }
            error(Code.WRONG_SHAPE, scalar.at(), "The text of " + what + " is blank.", "Remove the key instead.");
            return Optional.empty();
        }
        boolean bare = node instanceof Node.Scalar scalar && scalar.kind() != ScalarKind.NULL;
        wrong(node, what, "a text", bare ? "Write it in quotes: \"" + ((Node.Scalar) node).text() + "\"" : "");
        return Optional.empty();
    }

    Optional<ScalarText> literal(Node node, String what, String hint) {
        if (node instanceof Node.Scalar scalar && scalar.kind() != ScalarKind.NULL) {
            return Optional.of(new ScalarText(scalar.text(), scalar.quoted(), scalar.at()));
        }
        wrong(node, what, "a single value", hint);
        return Optional.empty();
    }

    Optional<Located<Boolean>> flag(Node node, String what) {
        if (node instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN) {
            return Optional.of(new Located<>(
                    scalar.text().charAt(0) == 't' || scalar.text().charAt(0) == 'T', node.at()));
        }
        wrong(node, what, "true or false", booleanHint(node));
        return Optional.empty();
    }

    /** What to say to those who know the booleans of YAML 1.1. */
    static String booleanHint(Node node) {
        boolean old = node instanceof Node.Scalar scalar
                && !scalar.quoted()
                && OLD_BOOLEANS.contains(scalar.text().toLowerCase(Locale.ROOT));
        return old ? "Write true or false: YAML 1.2 reads yes, no, on and off as texts." : "";
    }

    /** A whole number from {@code least} up. */
    Optional<Located<Integer>> count(Node node, String what, int least) {
        if (node instanceof Node.Scalar scalar
                && scalar.kind() == ScalarKind.INTEGER
                && scalar.text().length() < 10
                && scalar.text().chars().allMatch(c -> c >= '0' && c <= '9')) {
            int value = Integer.parseInt(scalar.text());
            if (value >= least) {
                return Optional.of(new Located<>(value, node.at()));
            }
        }
        wrong(node, what, "a whole number from " + least + " to 999999999", "");
        return Optional.empty();
    }

    Optional<Located<String>> word(Node node, String what, List<String> words) {
        if (node instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.TEXT) {
            if (words.contains(scalar.text())) {
                return Optional.of(scalar.located());
            }
            unknown(scalar, what, words);
        } else {
            wrong(node, what, "one of " + String.join(", ", words), "");
        }
        return Optional.empty();
    }

    /** Reports a word that its key doesn't take. */
    void unknown(Node.Scalar scalar, String what, List<String> words) {
        String known = "Write one of " + String.join(", ", words) + ".";
        error(
                Code.UNKNOWN_VALUE,
                scalar.at(),
                "'" + scalar.text() + "' is not a value of " + what + ".",
                Nearest.to(scalar.text(), words)
                        .map(near -> "Did you mean '" + near + "'?")
                        .orElse(known));
    }

    /** Reports a value of the wrong shape, unless something was reported for it already. */
    void wrong(Node node, String what, String expected, String hint) {
        if (node instanceof Node.Reported) {
            return;
        }
        boolean absent = node instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.NULL;
        String message =
                absent ? what + " has no value." : what + " must be " + expected + ", not " + found(node) + ".";
        error(
                Code.WRONG_SHAPE,
                node.at(),
                capital(message),
                absent && hint.isEmpty() ? "Write " + expected + ", or remove the key." : hint);
    }

    private static String capital(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }

    private static String found(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.quoted() ? "the text '" + scalar.text() + "'" : "'" + scalar.text() + "'";
        }
        return node instanceof Node.Sequence ? "a list" : "a mapping";
    }

    void error(Code code, Location at, String message, String hint) {
        diagnostics.error(code, at, message, hint);
    }
}
