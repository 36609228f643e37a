package io.github.ormgen.database.repair;

import io.github.ormgen.database.Catalog;
import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.database.flyway.LiveDatabase;
import io.github.ormgen.database.flyway.Scratch;
import io.github.ormgen.database.flyway.ScriptFailure;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.change.Creation;
import io.github.ormgen.sql.Scripts;
import io.github.ormgen.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs statements on a scratch database, to see what each of them makes of it. What a person wrote does not run: it may
 * name other databases of the server, and the schema is as it was behind it.
 */
record Rehearsal(LiveDatabase live) {

    /**
     * A script that has been played.
     *
     * @param pieces its statements
     * @param states what the database has at first, and behind each; none if it can't be played
     * @param reason why not; empty if it can
     */
    record Play(Pieces pieces, List<Catalog> states, String reason) {}

    /** Reads a script, and plays it if it is known what its statements belong to. */
    Play play(Course course) throws DatabaseFailure, ScriptFailure {
        try (Scratch scratch = Scratch.beside(live)) {
            Pieces pieces = Pieces.of(course, scratch.statements(course.text()));
            return pieces.isKnown()
                    ? play(scratch, course.start(), List.of(), pieces)
                    : new Play(pieces, List.of(), unknown(course));
        }
    }

    private static String unknown(Course course) {
        return course.changes().isEmpty()
                ? "A person wrote the script."
                : "The script was not written by this version of ormgen.";
    }

    /**
     * Plays statements.
     *
     * @param start the schema at the beginning
     * @param before statements that have run before
     */
    Play play(Schema start, List<Piece> before, Pieces pieces) throws DatabaseFailure {
        try (Scratch scratch = Scratch.beside(live)) {
            return play(scratch, start, before, pieces);
        }
    }

    private static Play play(Scratch scratch, Schema start, List<Piece> before, Pieces pieces) throws DatabaseFailure {
        try {
            return new Play(pieces, states(scratch, start, before, pieces.all()), "");
        } catch (ScriptFailure e) {
            return new Play(
                    pieces, List.of(), "The script can't be tried on a scratch database: " + e.getMessage() + ".");
        }
    }

    private static List<Catalog> states(Scratch scratch, Schema start, List<Piece> before, List<Piece> pieces)
            throws DatabaseFailure, ScriptFailure {
        prepare(scratch, start, before);
        List<Catalog> found = scratch.states(text(pieces));
        List<Catalog> states = new ArrayList<>();
        int index = 0;
        states.add(found.get(index));
        for (Piece piece : pieces) {
            index += piece.byHand() ? 0 : 1;
            states.add(found.get(index));
        }
        return states;
    }

    /** What the database has at the beginning, and when all statements have run. */
    List<Catalog> ends(Schema start, List<Piece> before, List<Piece> pieces) throws DatabaseFailure, ScriptFailure {
        try (Scratch scratch = Scratch.beside(live)) {
            prepare(scratch, start, List.of());
            Catalog first = scratch.catalog();
            run(scratch, text(before));
            run(scratch, text(pieces));
            return List.of(first, scratch.catalog());
        }
    }

    private static void prepare(Scratch scratch, Schema start, List<Piece> before)
            throws DatabaseFailure, ScriptFailure {
        StringBuilder creation = new StringBuilder();
        for (Statement statement : Scripts.statements(scratch.kind(), Schema.empty(), Creation.of(start))) {
            creation.append(statement.text()).append(";\n");
        }
        run(scratch, creation.toString());
        run(scratch, text(before));
    }

    private static void run(Scratch scratch, String script) throws DatabaseFailure, ScriptFailure {
        if (!script.isEmpty()) {
            scratch.states(script);
        }
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.stream()
                .filter(piece -> !piece.byHand())
                .forEach(piece -> text.append(piece.sql()).append('\n'));
        return text.toString();
    }
}
