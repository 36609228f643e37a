package io.github.ormgen.sql.script;

import io.github.ormgen.assessment.Assessment;
import io.github.ormgen.assessment.Assessments;
import io.github.ormgen.assessment.Verdict;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.Revision;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.sql.ddl.Ddl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Shows a revision change by change, as a dialect writes it. */
public final class Plans {

    /**
     * A change of a revision.
     *
     * @param change the change
     * @param what a sign and the kind of object: {@code + column}
     * @param name the object's name
     * @param verdict what it costs
     * @param up the statements that make it, without semicolons; none if it is nothing to this database
     * @param down the statements that take it back
     */
    public record Step(Change change, String what, String name, Verdict verdict, List<String> up, List<String> down) {}

    private Plans() {}

    /** The steps of a revision, in its order. */
    public static List<Step> of(Revision revision, Dialect dialect) {
        List<List<String>> up = statements(dialect, revision.before(), revision.changes());
        List<List<String>> down = statements(dialect, revision.after(), revision.inverse());
        Collections.reverse(down);
        List<Assessment> assessments = Assessments.of(revision).all();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < revision.changes().size(); i++) {
            Change change = revision.changes().get(i);
            Summary.Line line = Summary.of(change);
            steps.add(new Step(
                    change, line.what(), line.name(), assessments.get(i).verdict(dialect), up.get(i), down.get(i)));
        }
        return steps;
    }

    private static List<List<String>> statements(Dialect dialect, Schema start, List<Change> changes) {
        Ddl ddl = new Ddl(dialect, start, changes);
        List<List<String>> all = new ArrayList<>();
        for (Change change : changes) {
            all.add(ddl.of(change).stream().map(Statement::text).toList());
        }
        return all;
    }
}
