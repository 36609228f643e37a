package io.github.ormgen.lint;

import io.github.ormgen.assessment.Assessment;
import io.github.ormgen.assessment.Assessor;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.Revision;
import io.github.ormgen.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;

/** Looks revisions through. */
public final class Lint {

    private Lint() {}

    /** What is left of what the rules find, when the project has said what is fine and how bad the rest is. */
    public static List<Finding> of(Revision revision, Dialect dialect, Waivers waivers, LintLevels levels) {
        return levels.of(waivers.left(of(revision, dialect)));
    }

    /** What the rules find in a revision, as a dialect writes it; change by change. */
    public static List<Finding> of(Revision revision, Dialect dialect) {
        Assessor assessor = new Assessor(revision.before(), revision.changes());
        List<Finding> findings = new ArrayList<>();
        for (Change change : revision.changes()) {
            Assessment assessment = assessor.of(change);
            LintContext context = new LintContext(dialect, assessor.schema(), assessment, findings);
            new RollingUpgradeRules(context).look();
            new LockRules(context).look();
            new SchemaRules(context).look();
            assessor.advance(change);
        }
        return findings;
    }
}
