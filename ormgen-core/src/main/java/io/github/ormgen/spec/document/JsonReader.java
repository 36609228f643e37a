package io.github.ormgen.spec.document;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads the text of a JSON file into nodes, by the letter of RFC 8259. */
public final class JsonReader {

    private static final String UNEXPECTED = "Unexpected character ('";

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final JsonParser parser;

    /** Reads one file; syntax errors go to the diagnostics. */
    public JsonReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.parser = new JsonFactory().createParser(ObjectReadContext.empty(), source.text());
    }

    /** The root node; empty if there is none. */
    public Optional<Node> read() {
        try (parser) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return Optional.empty();
            }
            Node root = node(first, 1);
            if (parser.nextToken() != null) {
                throw failure(
                        place(1), "There is text after the end of the model.", "A model file contains one JSON value.");
            }
            return Optional.of(root);
        } catch (JacksonException failure) {
            throw failure(failure);
        }
    }

    private Node node(JsonToken token, int depth) {
        if (token == JsonToken.START_OBJECT) {
            return mapping(depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(depth);
        }
        String text = parser.getString();
        return token == JsonToken.VALUE_STRING
                ? new Node.Scalar(text, true, insideQuotes())
                : new Node.Scalar(text, false, place(text.length()));
    }

    private Node mapping(int depth) {
        Location at = place(1);
        DocumentLimits.checkDepth(depth, at, diagnostics);
        List<Node.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Node.Scalar key = new Node.Scalar(parser.currentName(), true, insideQuotes());
            entries.add(new Node.Entry(key, node(parser.nextToken(), depth + 1)));
        }
        return Node.Mapping.of(entries, whole(at), diagnostics);
    }

    private Node sequence(int depth) {
        Location at = place(1);
        DocumentLimits.checkDepth(depth, at, diagnostics);
        List<Node> items = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(node(token, depth + 1));
            token = parser.nextToken();
        }
        return new Node.Sequence(List.copyOf(items), whole(at));
    }

    private Location place(int length) {
        return place(parser.currentTokenLocation(), length);
    }

    private Location place(TokenStreamLocation at, int length) {
        // The column counts UTF-16 units here, so it is one by construction.
        int line = Math.min(Math.max(at.getLineNr(), 1), Math.max(source.lines().size(), 1));
        String content = source.lines().isEmpty() ? "" : source.lines().get(line - 1);
        int start = Math.min(Math.max(at.getColumnNr() - 1, 0), content.length());
        return source.at(line - 1, content.codePointCount(0, start), length);
    }

    /** The text of the current string, up to its closing quote. */
    private Location insideQuotes() {
        Location quote = place(1);
        String line = source.line(quote);
        int end = quote.column();
        while (end < line.length() && line.charAt(end) != '"') {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        return quote.part(1, Math.max(1, Math.min(end, line.length()) - quote.column()));
    }

    private Location whole(Location opening) {
        Location end = place(1);
        int length = end.line() == opening.line() ? end.column() - opening.column() + 1 : 1;
        return opening.part(0, length);
    }

    private UnreadableException failure(JacksonException failure) {
        String problem = failure.getOriginalMessage().lines().findFirst().orElse("it ends unexpectedly");
        return failure(place(failure.getLocation(), 1), message(problem), hint(problem));
    }

    private UnreadableException failure(Location at, String message, String hint) {
        diagnostics.error(Code.SYNTAX, at, message, hint);
        return new UnreadableException();
    }

    /** What the parser stopped at, in the words of an author. */
    private static String message(String problem) {
        if (isEnd(problem)) {
            return "The file ends too early.";
        }
        if (problem.startsWith(UNEXPECTED)) {
            return "'" + problem.charAt(UNEXPECTED.length()) + "' is not allowed here in JSON.";
        }
        int tail = problem.indexOf(" (");
        String cause = tail > 0 ? problem.substring(0, tail) : problem;
        boolean ended = cause.endsWith(".");
        return "This is not JSON: " + cause.substring(0, 1).toLowerCase(Locale.ROOT) + cause.substring(1)
                + (ended ? "" : ".");
    }

    /** What to do about it, empty if there is nothing to add to the message. */
    private static String hint(String problem) {
        if (isEnd(problem)) {
            return "A brace, a bracket or a quote is not closed.";
        }
        if (problem.startsWith(UNEXPECTED + "/") || problem.startsWith(UNEXPECTED + "#")) {
            return "JSON has no comments; write 'doc', or use YAML.";
        }
        if (problem.startsWith(UNEXPECTED + "}") || problem.startsWith(UNEXPECTED + "]")) {
            return "JSON allows no comma after the last entry.";
        }
        if (problem.contains("expecting comma")) {
            return "A comma is missing before it.";
        }
        if (problem.contains("expecting double-quote")) {
            return "Put keys in double quotes.";
        }
        return problem.contains("Unrecognized token") ? "Put texts in double quotes." : "";
    }

    private static boolean isEnd(String problem) {
        return problem.contains("end-of-input") || problem.contains("end of input");
    }
}
