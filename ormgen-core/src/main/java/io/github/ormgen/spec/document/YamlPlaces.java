package io.github.ormgen.spec.document;

import io.github.ormgen.diagnostic.Location;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the parser's marks, which count from 0 and in code points, into places. */
record YamlPlaces(SourceText source) {

    /** So many characters from the beginning of an event. */
    Location of(Event event, int length) {
        Mark start = event.getStartMark().orElseThrow();
        return source.at(start.getLine(), start.getColumn(), length);
    }

    /** A scalar's text, without its quotes; of a block of lines its indicator. */
    Location of(ScalarEvent event) {
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
    Location ofCollection(CollectionStartEvent start, Event end) {
        Mark first = start.getStartMark().orElseThrow();
        int length = start.isFlow() ? length(first, end.getEndMark().orElseThrow()) : 1;
        return source.at(first.getLine(), first.getColumn(), length);
    }

    private static int length(Mark start, Mark end) {
        return end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : Integer.MAX_VALUE;
    }
}
