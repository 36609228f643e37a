package io.github.ormgen.spec.document;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Puts unquoted texts together again that YAML splits within braces: {@code { type: decimal(19,2) }} is a type
 * {@code decimal(19} and a key {@code 2)} to it, and {@code { type: string(20)[] }} no YAML at all. The author gets one
 * error that says so, and the rest of the file is read as it was meant.
 */
record FlowScalarRepair(SourceText source, Diagnostics diagnostics) {

    /** Stand for the brackets of {@code []} in a text that was parsed a second time; of Unicode's private use. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';

    /** The text to parse instead, if the parser stopped at a {@code []} right behind an unquoted word. */
    static Optional<String> withoutBrackets(String text, int offset) {
        boolean brackets = offset > 0 && text.startsWith("[]", offset);
        if (!brackets || (text.indexOf(OPEN) >= 0 && !text.contains("" + OPEN + CLOSE))) {
            return Optional.empty();
        }
        char before = text.charAt(offset - 1);
        boolean inWord = Character.isLetterOrDigit(before) || before == ')' || before == '_' || before == CLOSE;
        return inWord
                ? Optional.of(text.substring(0, offset) + OPEN + CLOSE + text.substring(offset + 2))
                : Optional.empty();
    }

    /** A scalar's text with its brackets. */
    String restored(String value) {
        return value.indexOf(OPEN) < 0 ? value : value.replace(OPEN, '[').replace(CLOSE, ']');
    }

    /** The entries of a mapping in braces, those put together that were one text. */
    List<Node.Entry> rejoinEntries(List<Node.Entry> entries) {
        return rejoin(
                entries,
                entry -> bareItem(entry.value()),
                FlowScalarRepair::bareKey,
                (entry, value) -> new Node.Entry(entry.key(), value));
    }

    /** The items of a list in brackets, those put together that were one text. */
    List<Node> rejoinItems(List<Node> items) {
        return rejoin(items, FlowScalarRepair::bareItem, FlowScalarRepair::bareItem, (item, whole) -> whole);
    }

    private <T> List<T> rejoin(
            List<T> parts,
            Function<T, Optional<Node.Scalar>> beginning,
            Function<T, Optional<Node.Scalar>> rest,
            BiFunction<T, Node, T> with) {
        List<T> whole = new ArrayList<>(parts.size());
        int next = 0;
        while (next < parts.size()) {
            T part = parts.get(next++);
            Optional<Node.Scalar> first = beginning.apply(part);
            if (first.isPresent()) {
                int end = end(first.get(), next, parts, rest);
                Optional<Node.Scalar> last = end > next ? rest.apply(parts.get(end - 1)) : first;
                part = with.apply(part, rejoin(first.get(), last.orElseThrow()));
                next = end;
            }
            whole.add(part);
        }
        return whole;
    }

    /** Where the parts end that close the parentheses of the first; {@code next} if they don't. */
    private static <T> int end(Node.Scalar first, int next, List<T> parts, Function<T, Optional<Node.Scalar>> rest) {
        int depth = openings(first.text());
        for (int i = next; i < parts.size() && depth > 0; i++) {
            Optional<Node.Scalar> part = rest.apply(parts.get(i));
            if (part.isEmpty()) {
                return next;
            }
            depth += openings(part.get().text());
            if (depth == 0) {
                return i + 1;
            }
        }
        return next;
    }

    private static Optional<Node.Scalar> bareKey(Node.Entry entry) {
        boolean bare = entry.value() instanceof Node.Scalar value && value.isAbsent();
        return bare ? bareItem(entry.key()) : Optional.empty();
    }

    private static Optional<Node.Scalar> bareItem(Node item) {
        return item instanceof Node.Scalar value && !value.quoted() ? Optional.of(value) : Optional.empty();
    }

    private static boolean hasBrackets(Node.Scalar value) {
        return value.text().endsWith("[]") || value.text().endsWith("[]?");
    }

    private static int openings(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    private Node rejoin(Node.Scalar first, Node.Scalar last) {
        Location start = first.at();
        Location end = last.at();
        boolean whole = start.line() == end.line() && (!first.equals(last) || hasBrackets(first));
        if (!whole) {
            return first;
        }
        int length = end.column() + end.length() - start.column();
        String text = source.line(start).substring(start.column() - 1, start.column() - 1 + length);
        Location at = start.part(0, length);
        boolean comma = !first.equals(last);
        diagnostics.error(
                Code.UNQUOTED_TYPE,
                at,
                "Inside braces, YAML splits '" + text + "' at the " + (comma ? "comma." : "brackets."),
                "Write it in quotes: \"" + text + "\"");
        return new Node.Scalar(text, false, at);
    }
}
