package io.github.ormgen.database.repair;

import io.github.ormgen.dialect.Statement;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.schema.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The statements of a script.
 *
 * @param all the statements, in order
 * @param isKnown whether it is known of each which change it makes: not of scripts that a person or another version of
 *     ormgen wrote
 */
public record ScriptStatements(List<ScriptStatement> all, boolean isKnown) {

    private record Range(int start, int end, Statement statement) {}

    static ScriptStatements of(ScriptSource source, List<String> statements) {
        List<Range> ranges = ranges(source);
        boolean isKnown = !ranges.isEmpty();
        List<ScriptStatement> pieces = new ArrayList<>();
        DatabaseServer server = Dialects.of(source.database()).server();
        int end = 0;
        for (String sql : statements) {
            String body = body(sql);
            int start = source.text().indexOf(body, end);
            isKnown = isKnown && start >= 0;
            end = start < 0 ? end : start + body.length();
            int line = start < 0 ? 0 : source.text().substring(0, start).split("\n", -1).length;
            List<Range> owner = ranges.stream()
                    .filter(range -> range.start() <= start && start < range.end())
                    .toList();
            isKnown = isKnown && !owner.isEmpty();
            Set<Integer> changes =
                    owner.isEmpty() ? Set.of() : owner.get(0).statement().changes();
            boolean isByHand = owner.isEmpty() || changes.stream().anyMatch(source::isByHand);
            boolean isCommitting = server.commits(sql);
            boolean isRepeatable =
                    !isByHand && (isCommitting || changes.stream().allMatch(source::isRepeatable));
            pieces.add(new ScriptStatement(body + ";", line, isCommitting, isByHand, isRepeatable, changes));
        }
        return new ScriptStatements(pieces, isKnown);
    }

    private static String body(String sql) {
        String stripped = SqlTokens.statement(sql);
        return stripped.endsWith(";")
                ? stripped.substring(0, stripped.length() - 1).strip()
                : stripped;
    }

    /** Where the statements stand that the script was written with; none if they are others. */
    private static List<Range> ranges(ScriptSource source) {
        List<Range> ranges = new ArrayList<>();
        int end = 0;
        for (Statement statement : source.written()) {
            String text = statement.text();
            int start = source.text().indexOf(text, end);
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

    List<ScriptStatement> first(int count) {
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

    /**
     * How many may stand, by what databases commit: what stands ends with a statement that commits, or right before one
     * that has failed, as it commits first what came before it.
     *
     * @param done how many are known to; then only those up to the next one that commits may stand too
     */
    List<Integer> byCommits(OptionalInt done) {
        Set<Integer> counts = new TreeSet<>();
        counts.add(done.orElse(0));
        for (int index = done.orElse(0); index < size(); index++) {
            if (all.get(index).commits()) {
                counts.add(index + 1);
                if (done.isPresent()) {
                    break;
                }
                counts.add(index);
            }
        }
        return List.copyOf(counts);
    }

    /**
     * Of several counts the smallest, if what it leaves undone may as well be done twice: what asks, and what makes no
     * difference to what a database has.
     */
    List<Integer> distinct(List<Integer> counts) {
        List<Integer> distinct = new ArrayList<>();
        for (int count : counts) {
            int last = distinct.size() - 1;
            if (last < 0 || !isRepeatable(distinct.get(last), count)) {
                distinct.add(count);
            }
        }
        return distinct;
    }

    private boolean isRepeatable(int from, int to) {
        return isKnown && all.subList(from, to).stream().allMatch(ScriptStatement::repeatable);
    }
}
