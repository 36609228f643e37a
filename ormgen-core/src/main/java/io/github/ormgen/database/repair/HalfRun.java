package io.github.ormgen.database.repair;

import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.database.flyway.LiveDatabase;
import io.github.ormgen.database.flyway.ScriptFailure;
import io.github.ormgen.diagnostic.Code;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A script that was cut short, and what stands of it.
 *
 * @param course the script
 * @param pieces its statements
 * @param standings how many of its first statements may stand, ascending: one if that is known, several if a person has to
 *     say which
 * @param reason why nobody but a person can say it; empty if the database tells, or leaves only few to choose from
 */
public record HalfRun(Course course, Pieces pieces, List<Integer> standings, String reason) {

    /** Copies the list. */
    public HalfRun {
        standings = List.copyOf(standings);
    }

    /**
     * Finds what stands. Tries the script on a scratch database of the same kind, and changes nothing on the live one.
     *
     * @param done how many statements are known to stand, empty if nothing is known
     * @throws ScriptFailure if the script can't be read
     */
    public static HalfRun find(LiveDatabase live, Course course, OptionalInt done)
            throws DatabaseFailure, ScriptFailure {
        try {
            return of(course, new Rehearsal(live).play(course), live, done);
        } catch (DatabaseFailure e) {
            List<String> written = course.written().stream()
                    .map(statement -> statement.text() + ";")
                    .toList();
            Pieces pieces = Pieces.of(course, written);
            if (e.code() != Code.NO_RIGHTS || !pieces.isKnown()) {
                throw e;
            }
            String reason = "It takes a scratch database to tell. " + e.getMessage();
            return new HalfRun(course, pieces, new Standings(pieces).byCommits(done), reason);
        }
    }

    /** The same of a script that takes one back which was cut short. */
    static HalfRun ofWayBack(LiveDatabase live, Course course, List<Piece> before, Pieces way, OptionalInt done)
            throws DatabaseFailure {
        return of(course, new Rehearsal(live).play(course.start(), before, way), live, done);
    }

    private static HalfRun of(Course course, Rehearsal.Play play, LiveDatabase live, OptionalInt done)
            throws DatabaseFailure {
        Pieces pieces = play.pieces();
        Standings standings = new Standings(pieces);
        List<Integer> byCommits = standings.byCommits(done);
        if (play.states().isEmpty()) {
            return new HalfRun(course, pieces, byCommits, play.reason());
        }
        List<Integer> byCatalog = standings.byCatalog(play.states(), live.catalog());
        List<Integer> both = byCommits.stream().filter(byCatalog::contains).toList();
        if (both.isEmpty()) {
            String reason = "No statement of it leaves behind what the database has for "
                    + String.join(", ", standings.inTheWay(play.states(), live.catalog()))
                    + ": put that right, and this can be told.";
            return new HalfRun(course, pieces, done.isPresent() ? byCommits : all(pieces), reason);
        }
        return new HalfRun(course, pieces, standings.distinct(both), "");
    }

    private static List<Integer> all(Pieces pieces) {
        return IntStream.rangeClosed(0, pieces.size()).boxed().toList();
    }

    /** The same with what a person says. */
    public HalfRun withStanding(int count) {
        return new HalfRun(course, pieces, List.of(count), "");
    }

    /** Whether a person may say it: of their own scripts they may have put right what they like. */
    public boolean allows(int count) {
        return standings.contains(count) || (!pieces.isKnown() && count >= 0 && count <= pieces.size());
    }

    /** Whether it is known how many statements stand. */
    public boolean isTold() {
        return standings.size() == 1;
    }

    /** How many stand; of several that may, the smallest. */
    public int standing() {
        return standings.get(0);
    }
}
