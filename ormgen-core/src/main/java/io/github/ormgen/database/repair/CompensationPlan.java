package io.github.ormgen.database.repair;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.database.migrate.ScriptFailure;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.sql.script.Scripts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statements that take back what stands of a script: the inverses of its changes that have begun, newest first. Where
 * a change is done by half and its inverse can't take that back, it is brought to its end first.
 *
 * @param undone the changes that they take back, in the order of the script
 */
public record CompensationPlan(PartialRun half, ScriptStatements pieces, List<Change> undone) {

    /** Finds them, and tries them on a shadow database: they lead to what there was before; empty if nothing does. */
    public static Optional<CompensationPlan> find(LiveDatabase live, PartialRun half) throws DatabaseFailure {
        ScriptStatements pieces = half.pieces();
        int standing = half.standing();
        if (standing == 0) {
            return Optional.of(new CompensationPlan(half, new ScriptStatements(List.of(), true), List.of()));
        }
        for (int count = standing; pieces.isKnown() && count <= pieces.size(); count++) {
            Optional<CompensationPlan> way = from(half, count);
            if (way.isPresent() && way.get().leadsBack(live)) {
                return way;
            }
        }
        return Optional.empty();
    }

    /** What remains to do of it, where it was cut short in turn. */
    public PartialRun resumed(LiveDatabase live, OptionalInt done) throws DatabaseFailure {
        return PartialRun.ofWayBack(live, half.source(), half.pieces().first(half.standing()), pieces, done);
    }

    /** The script. */
    public String text() {
        return pieces.all().stream().map(piece -> piece.sql() + "\n").collect(Collectors.joining());
    }

    /** By way of so many of the script's statements; empty if what these make has no inverse. */
    private static Optional<CompensationPlan> from(PartialRun half, int count) {
        ScriptSource source = half.source();
        Set<Integer> begun = half.pieces().begun(count);
        Set<Integer> unfinished = half.pieces().unfinished(count);
        Set<Integer> written = half.pieces().begun(half.pieces().size());
        int last = begun.stream().mapToInt(Integer::intValue).max().orElse(-1);
        List<Change> done = new ArrayList<>();
        Schema schema = source.start();
        for (int index = 0; index <= last; index++) {
            boolean isHalf = begun.contains(index) && unfinished.contains(index);
            Optional<Schema> next = fold(schema, source.changes().get(index));
            if ((isHalf && source.isByHand(index)) || (begun.contains(index) && next.isEmpty())) {
                return Optional.empty();
            }
            // What has no statement may be about something that has not been made.
            if (next.isPresent() && (begun.contains(index) || !written.contains(index))) {
                schema = next.get();
                done.add(source.changes().get(index));
            }
        }
        List<ScriptStatement> pieces = new ArrayList<>(half.pieces().all().subList(half.standing(), count));
        pieces.addAll(inverse(source, schema, done));
        return Optional.of(new CompensationPlan(half, new ScriptStatements(pieces, true), done));
    }

    private static Optional<Schema> fold(Schema schema, Change change) {
        try {
            return Optional.of(Fold.of(schema, List.of(change)));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static List<ScriptStatement> inverse(ScriptSource source, Schema from, List<Change> done) {
        List<Change> inverse = new ArrayList<>();
        done.forEach(change -> inverse.add(change.inverse()));
        Collections.reverse(inverse);
        List<ScriptStatement> pieces = new ArrayList<>();
        for (Statement statement : Scripts.statements(source.database(), from, inverse)) {
            boolean isByHand = statement.changes().stream()
                    .anyMatch(change -> inverse.get(change).isByHand());
            boolean commits = Dialects.of(source.database()).server().commits(statement.text());
            pieces.add(new ScriptStatement(
                    statement.text() + ";",
                    0,
                    commits,
                    isByHand,
                    !isByHand && (commits || statement.changes().isEmpty()),
                    statement.changes()));
        }
        return pieces;
    }

    private boolean leadsBack(LiveDatabase live) throws DatabaseFailure {
        try {
            List<Catalog> ends =
                    new DryRun(live).ends(half.source().start(), half.pieces().first(half.standing()), pieces.all());
            return ends.get(0).differences(ends.get(1)).isEmpty();
        } catch (ScriptFailure e) {
            return false;
        }
    }
}
