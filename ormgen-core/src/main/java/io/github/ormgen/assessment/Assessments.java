package io.github.ormgen.assessment;

import io.github.ormgen.assessment.Verdict.Down;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.Revision;
import io.github.ormgen.dialect.Dialect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a revision costs and loses.
 *
 * @param all what its changes cost and lose, in their order
 */
public record Assessments(Revision revision, List<Assessment> all) {

    /** Assesses a revision. */
    public static Assessments of(Revision revision) {
        Assessor assessor = new Assessor(revision.before(), revision.changes());
        List<Assessment> all = new ArrayList<>();
        for (Change change : revision.changes()) {
            all.add(assessor.of(change));
            assessor.advance(change);
        }
        return new Assessments(revision, all);
    }

    /** What taking the whole revision back gives back on a database: the worst of its changes. */
    public Down down(Dialect dialect) {
        return all.stream()
                .map(assessment -> assessment.verdict(dialect).down())
                .max(Comparator.naturalOrder())
                .orElse(Down.LOSSLESS);
    }
}
