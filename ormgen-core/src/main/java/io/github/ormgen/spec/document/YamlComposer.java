package io.github.ormgen.spec.document;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds the nodes of one YAML document from the parser's events, and refuses what the language leaves out of YAML. */
final class YamlComposer {

    private static final String CURE =
            "Repeat the text, or declare it once: in a mixin for fields, or as a named type.";

    private final SourceText source;
    private final Iterator<Event> events;
    private final Diagnostics diagnostics;
    private final FlowScalarRepair splits;

    YamlComposer(SourceText source, Iterator<Event> events, Diagnostics diagnostics) {
        this.source = source;
        this.events = events;
        this.diagnostics = diagnostics;
        this.splits = new FlowScalarRepair(source, diagnostics);
    }

    /** The root node; empty if the file holds nothing. */
    Optional<Node> document() {
        Optional<Node> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent start) {
                checkStart(start, root.isPresent());
            } else if (event instanceof NodeEvent node) {
                root = Optional.of(node(node, 1));
            }
        }
        return root.filter(node -> !(node instanceof Node.Scalar scalar && scalar.isAbsent()));
    }

    private void checkStart(DocumentStartEvent start, boolean second) {
        if (second) {
            diagnostics.error(
                    Code.SEVERAL_DOCUMENTS,
                    place(start, 3),
                    "A second document starts here, but a model file contains only one.",
                    "Move it to a separate file: all files of the model directory are read together.");
            throw new UnreadableException();
        }
        SpecVersion version = start.getSpecVersion().orElse(new SpecVersion(1, 2));
        if (version.getMinor() != 2) {
            extra(
                    Location.ofFile(source.path()),
                    "The file asks for YAML " + version.getMajor() + "." + version.getMinor()
                            + "; it is read as YAML 1.2.",
                    "Remove the line.");
        }
    }

    private Node node(NodeEvent event, int depth) {
        if (event instanceof AliasEvent alias) {
            Location at = place(event, alias.getAlias().getValue().length() + 1);
            extra(at, "'*" + alias.getAlias().getValue() + "' is an alias, which is not allowed in model files.", CURE);
            return new Node.Reported(at);
        }
        event.getAnchor()
                .ifPresent(anchor -> extra(
                        place(event, anchor.getValue().length() + 1),
                        "'&" + anchor.getValue() + "' is an anchor, which is not allowed in model files.",
                        CURE));
        if (event instanceof ScalarEvent scalar) {
            scalar.getTag().ifPresent(tag -> tag(event, tag));
            return scalar(scalar);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        start.getTag().ifPresent(tag -> tag(event, tag));
        DocumentLimits.checkDepth(depth, place(event, 1), diagnostics);
        return event instanceof MappingStartEvent ? mapping(start, depth) : sequence(start, depth);
    }

    private void tag(NodeEvent event, String tag) {
        extra(
                place(event, 1),
                "'" + tag + "' is a tag, which is not allowed in model files.",
                "Remove it; if a text begins with '!', put it in quotes.");
    }

    private void extra(Location at, String message, String hint) {
        diagnostics.error(Code.YAML_EXTRAS, at, message, hint);
    }

    private Node.Scalar scalar(ScalarEvent event) {
        return new Node.Scalar(splits.restored(event.getValue()), !event.isPlain(), place(event));
    }

    private Node sequence(CollectionStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = events.next();
        while (event instanceof NodeEvent item) {
            items.add(node(item, depth + 1));
            event = events.next();
        }
        List<Node> whole = start.isFlow() ? splits.rejoinItems(items) : items;
        return new Node.Sequence(List.copyOf(whole), place(start, event));
    }

    private Node mapping(CollectionStartEvent start, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Event event = events.next();
        while (event instanceof NodeEvent key) {
            entry(key, depth).ifPresent(entries::add);
            event = events.next();
        }
        Location at = start.isFlow() || entries.isEmpty()
                ? place(start, event)
                : entries.get(0).key().at();
        return Node.Mapping.of(start.isFlow() ? splits.rejoinEntries(entries) : entries, at, diagnostics);
    }

    private Optional<Node.Entry> entry(NodeEvent keyEvent, int depth) {
        Node key = node(keyEvent, depth + 1);
        Node value = node((NodeEvent) events.next(), depth + 1);
        if (key instanceof Node.Scalar name) {
            if (name.text().equals("<<") && !name.quoted()) {
                extra(name.at(), "'<<' is a merge key, which is not allowed in model files.", CURE);
                return Optional.empty();
            }
            return Optional.of(new Node.Entry(name, placed(value, name)));
        }
        if (!(key instanceof Node.Reported)) {
            diagnostics.error(
                    Code.SYNTAX,
                    key.at(),
                    "There is a list or a mapping where a key should be.",
                    "If it is a text that begins with '{' or '[', put it in quotes.");
        }
        return Optional.empty();
    }

    /** A value that is not there has no place of its own: the parser names the next token's. */
    private static Node placed(Node value, Node.Scalar key) {
        return value instanceof Node.Scalar scalar && scalar.isAbsent() ? new Node.Scalar("", false, key.at()) : value;
    }

    /** So many characters from the beginning of an event. */
    private Location place(Event event, int length) {
        Mark start = event.getStartMark().orElseThrow();
        return source.at(start.getLine(), start.getColumn(), length);
    }

    /** A scalar's text, without its quotes; of a block of lines its indicator. */
    private Location place(ScalarEvent event) {
        Mark start = event.getStartMark().orElseThrow();
        Mark end = event.getEndMark().orElseThrow();
        if (event.isLiteral() || event.isFolded()) {
            return source.at(start.getLine(), start.getColumn(), 1);
        }
        int quotes = event.isPlain() ? 0 : 1;
        int length = length(start, end) - 2 * quotes;
        return source.at(start.getLine(), start.getColumn() + quotes, length);
    }

    /** A list or mapping: all of it, as far as it is in brackets and on one line. */
    private Location place(CollectionStartEvent start, Event end) {
        Mark first = start.getStartMark().orElseThrow();
        int length = start.isFlow() ? length(first, end.getEndMark().orElseThrow()) : 1;
        return source.at(first.getLine(), first.getColumn(), length);
    }

    private static int length(Mark start, Mark end) {
        return end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : Integer.MAX_VALUE;
    }
}
