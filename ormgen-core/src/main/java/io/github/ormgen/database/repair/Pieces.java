package io.github.ormgen.database.repair;

import io.github.ormgen.database.flyway.Committing;
import io.github.ormgen.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The statements of a script.
 *
 * @param all the statements, in order
 * @param isKnown whether it is known of each which change it makes: not of scripts that a person or another version of
 *     ormgen wrote
 */
public record Pieces(List<Piece> all, boolean isKnown) {

    private static final Pattern COMMENTS = Pattern.compile("^(?:\\s|--[^\\n]*\\n|/\\*.*?\\*/)*", Pattern.DOTALL);

    /** The range of a script that a statement was written to. */
    private record Range(int start, int end, Statement statement) {}

    /** Copies the list. */
    public Pieces {
        all = List.copyOf(all);
    }

    /** Finds what each statement of a script belongs to. */
    static Pieces of(Course course, List<String> statements) {
        List<Range> ranges = ranges(course);
        boolean isKnown = !ranges.isEmpty();
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (String sql : statements) {
            String body = body(sql);
            int start = course.text().indexOf(body, end);
            isKnown = isKnown && start >= 0;
            end = start < 0 ? end : start + body.length();
            int line = start < 0
                    ? 0
                    : 1
                            + (int) course.text()
                                    .substring(0, start)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();
            List<Range> owner = ranges.stream()
                    .filter(range -> range.start() <= start && start < range.end())
                    .toList();
            isKnown = isKnown && !owner.isEmpty();
            Set<Integer> changes =
                    owner.isEmpty() ? Set.of() : owner.get(0).statement().changes();
            boolean isByHand = owner.isEmpty() || changes.stream().anyMatch(course::isByHand);
            boolean isCommitting = Committing.by(sql);
            boolean isRepeatable =
                    !isByHand && (isCommitting || changes.stream().allMatch(course::isRepeatable));
            pieces.add(new Piece(body + ";", line, isCommitting, isByHand, isRepeatable, changes));
        }
        return new Pieces(pieces, isKnown);
    }

    private static String body(String sql) {
        String stripped = COMMENTS.matcher(sql).replaceFirst("").strip();
        return stripped.endsWith(";")
                ? stripped.substring(0, stripped.length() - 1).strip()
                : stripped;
    }

    /** Where the statements stand that the script was written with; none if they are others. */
    private static List<Range> ranges(Course course) {
        List<Range> ranges = new ArrayList<>();
        int end = 0;
        for (Statement statement : course.written()) {
            String text = statement.text();
            int start = course.text().indexOf(text, end);
            if (start < 0) {
                return List.of();
            }
            end = start + text.length();
            ranges.add(new Range(start, end, statement));
        }
        return ranges;
    }

    /** How many there are. */
    public int size() {
        return all.size();
    }

    /** The first of them. */
    List<Piece> first(int count) {
        return all.subList(0, count);
    }

    /** The changes of which at least one statement is among the first. */
    public Set<Integer> begun(int count) {
        return first(count).stream().flatMap(piece -> piece.changes().stream()).collect(Collectors.toSet());
    }

    /** The changes of which at least one statement is not among the first. */
    public Set<Integer> unfinished(int count) {
        return all.subList(count, size()).stream()
                .flatMap(piece -> piece.changes().stream())
                .collect(Collectors.toSet());
    }
}
