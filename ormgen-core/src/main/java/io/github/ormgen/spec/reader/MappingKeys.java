package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.SqlSpec;
import io.github.ormgen.spec.TypeText;
import io.github.ormgen.spec.document.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The keys of one construct as the author wrote them. Making one reports the keys that the construct doesn't have. */
final class MappingKeys {

    private final NodeReader shapes;
    private final Location at;
    private final Map<String, Node.Entry> entries = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    MappingKeys(NodeReader shapes, ConstructGrammar construct, Node.Mapping mapping) {
        this(shapes, mapping.at());
        UnknownKeys unknown = new UnknownKeys(shapes, construct);
        for (Node.Entry entry : mapping.entries()) {
            if (construct.has(entry.key().text())) {
                entries.put(entry.key().text(), entry);
            } else {
                refused.add(entry.key().text());
                unknown.report(entry);
            }
        }
    }

    private MappingKeys(NodeReader shapes, Location at) {
        this.shapes = shapes;
        this.at = at;
    }

    /** No keys, of a construct in its short form or one that was reported: nothing is missing from it. */
    static MappingKeys none(NodeReader shapes, Location at) {
        MappingKeys keys = new MappingKeys(shapes, at);
        keys.refused.add("");
        return keys;
    }

    Location at() {
        return at;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Whether a key was there that this version doesn't have, and that was reported. */
    boolean hasRefused(String key) {
        return refused.contains(key);
    }

    /** The place of a key; of the construct if the key isn't there. */
    Location place(String key) {
        Node.Entry entry = entries.get(key);
        return entry == null ? at : entry.key().at();
    }

    Optional<Node> value(String key) {
        return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
    }

    <T> Optional<T> read(String key, Function<Node, Optional<T>> reader) {
        return value(key).flatMap(reader);
    }

    Optional<Located<String>> text(String key) {
        return read(key, node -> shapes.text(node, quoted(key)));
    }

    /** A text that becomes a Java name. */
    Optional<Located<String>> name(String key, String what) {
        Optional<Located<String>> name = text(key);
        name.ifPresent(text -> shapes.names().check(text, what, ""));
        return name;
    }

    /** A package, or the full name of a class. */
    Optional<Located<String>> qualifiedName(String key, String what) {
        Optional<Located<String>> name = text(key);
        name.ifPresent(text -> shapes.names().checkQualified(text, what));
        return name;
    }

    Optional<Located<String>> formerName() {
        Optional<Located<String>> name = text("renamedFrom");
        name.ifPresent(text -> shapes.names().checkFormer(text, "anything"));
        return name;
    }

    List<Located<String>> interfaces() {
        List<Located<String>> names = texts("implements");
        names.forEach(name -> shapes.names().checkQualified(name, "an interface"));
        return names;
    }

    List<Located<String>> annotations() {
        List<Located<String>> annotations = texts("annotations");
        annotations.stream()
                .filter(annotation -> !AnnotationText.isWellFormed(annotation.value()))
                .forEach(annotation -> shapes.error(
                        Code.UNKNOWN_VALUE,
                        annotation.at(),
                        "'" + annotation.value() + "' is not one complete annotation.",
                        "Write it with the full name of its class: \"@com.acme.Audited(level = 2)\""));
        return annotations;
    }

    Optional<TypeText> type(String key) {
        return text(key).map(text -> TypeTextReader.read(text, shapes.diagnostics()));
    }

    Optional<SqlSpec> sql(String key) {
        return read(key, node -> shapes.sql(node, quoted(key)));
    }

    Optional<Located<Boolean>> flag(String key) {
        return read(key, node -> shapes.flag(node, quoted(key)));
    }

    Optional<Located<Integer>> count(String key) {
        return read(key, node -> shapes.count(node, quoted(key), 1));
    }

    Optional<Located<String>> word(String key, String... words) {
        return read(key, node -> shapes.word(node, quoted(key), List.of(words)));
    }

    List<Located<String>> texts(String key) {
        return oneOrMore(key, node -> shapes.text(node, quoted(key)));
    }

    List<Located<String>> textList(String key) {
        return each(key, "", node -> shapes.text(node, quoted(key)));
    }

    /** What a reader makes of the items of a list; it reports those that it leaves out. */
    <T> List<T> each(String key, String hint, Function<Node, Optional<T>> reader) {
        return NodeReader.each(items(key, hint), reader);
    }

    /** The same for a list, or for the one item that is there without brackets. */
    <T> List<T> oneOrMore(String key, Function<Node, Optional<T>> reader) {
        List<Node> nodes = value(key).stream()
                .flatMap(node -> node instanceof Node.Sequence list ? list.items().stream() : Stream.of(node))
                .toList();
        return NodeReader.each(nodes, reader);
    }

    List<Node> items(String key, String hint) {
        return value(key).map(node -> shapes.items(node, quoted(key), hint)).orElse(List.of());
    }

    List<Node.Entry> members(String key) {
        return value(key).map(node -> shapes.members(node, quoted(key))).orElse(List.of());
    }

    /**
     * Reports a key that must be there and isn't. Not if an unknown key was reported: that is most likely the one, and
     * a mistake is reported once.
     */
    void require(String key, Location place, String what, String hint) {
        if (!has(key) && refused.isEmpty()) {
            shapes.error(Code.MISSING_KEY, place, "The key '" + key + "' of " + what + " is missing.", hint);
        }
    }

    /** Reports a key that says nothing without another. */
    void only(String key, String other) {
        if (has(key) && !has(other)) {
            shapes.error(
                    Code.MISSING_KEY, place(key), "'" + key + "' is allowed only together with '" + other + "'.", "");
        }
    }

    /** Reports two keys that say the same thing, or opposite ones. */
    void exclude(String one, String other, String hint) {
        if (has(one) && has(other)) {
            Location later = place(one).compareTo(place(other)) > 0 ? place(one) : place(other);
            shapes.error(
                    Code.CONFLICTING_KEYS, later, "'" + one + "' and '" + other + "' can't be used together.", hint);
        }
    }

    private static String quoted(String key) {
        return "'" + key + "'";
    }
}
